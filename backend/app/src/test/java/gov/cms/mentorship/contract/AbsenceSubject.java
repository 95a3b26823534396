package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Time away that is planned. It is not there for anybody else. */
final class AbsenceSubject implements Subject {

  private static final String PLANNED = "PLANNED";
  private static final String OWNER = "OWNER";
  private static final AtomicInteger WEEKS = new AtomicInteger();

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
            .post("/me/absences", wish().replace('\'', '"'))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return Situation.of(
        situation,
        id,
        List.of(new Situation.Part(mentor.person(), OWNER)),
        Map.of(),
        wish().replace("'program': 'cms-isso', ", ""));
  }

  /** A week in the next twelve months, another one each time. */
  static String wish() {
    LocalDate first = TestClock.today().plusDays(10L + 7L * (WEEKS.getAndIncrement() % 45));
    return "{'program': 'cms-isso', 'startsOn': '%s', 'endsOn': '%s'}"
        .formatted(first, first.plusDays(6));
  }
}
