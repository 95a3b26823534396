package gov.cms.mentorship.contract;

import gov.cms.mentorship.response.SurveyInvitationState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.TestClock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A mentor's invitation to a survey that invites nobody else. */
final class SurveyInvitationSubject implements Subject {

  @Override
  public Life life() {
    return Life.of("response.SurveyInvitation");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(SurveyInvitationState.values()).map(Enum::name).toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    Duo duo = Duo.active();
    UUID invitation =
        duo.world()
            .make(world -> {
              UUID survey =
                  world
                      .surveys()
                      .survey(TestClock.now())
                      .set("state", "RETIRED")
                      .set(
                          "questions",
                          "[{\"id\": \"helped\", \"kind\": \"TEXT\", \"text\": \"What helped you most?\", \"required\": true}]")
                      .id();
              return world
                  .surveys()
                  .invitation(
                      survey,
                      duo.engagementRow(),
                      duo.engagementRow().get("mentor_id", UUID.class),
                      TestClock.now())
                  .set("state", situation);
            })
            .id();
    return Situation.of(
        situation,
        invitation.toString(),
        List.of(
            new Situation.Part(duo.mentor(), "INVITED"),
            new Situation.Part(duo.mentee(), Situation.NOBODY)),
        Map.of(),
        "{'answers': [{'questionId': 'helped', 'text': 'Because'}]}");
  }
}
