package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Time away that is planned. It is not there for anybody else. */
final class AbsenceSubject implements Subject {

  private static final String PLANNED = "PLANNED";
  private static final String OWNER = "OWNER";

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step(PLANNED, "CHANGE", Set.of(OWNER))));
  }

  @Override
  public List<String> situations() {
    return List.of(PLANNED);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    Participant mentor = Participants.mentor();
    String id =
        mentor
            .api()
            .post("/me/absences", MemberSubject.wish().replace('\'', '"'))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return Situation.of(
        situation,
        id,
        List.of(new Situation.Part(mentor.person(), OWNER)),
        Map.of(),
        MemberSubject.wish().replace("'program': 'cms-isso', ", ""));
  }
}
