package gov.cms.mentorship.contract;

import gov.cms.mentorship.survey.SurveyState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A survey. */
final class SurveySubject implements Subject {

  private static final String TITLE = "Of the matrix";

  /** Makes sure that nobody is invited to what was published. */
  static void retireAll() {
    Database.update(
        "update survey set state = 'RETIRED' where title = ? and state = 'PUBLISHED'", TITLE);
  }

  @Override
  public Life life() {
    return Life.of("survey.Survey");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(SurveyState.values()).map(Enum::name).toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    UUID survey =
        TestWorld.usual()
            .make(world ->
                world
                    .surveys()
                    .survey(TestClock.now())
                    .set("title", TITLE)
                    .set("state", situation)
                    .set("published_at", situation.equals("DRAFT") ? null : TestClock.now()))
            .id();
    return Situation.of(
        situation,
        survey.toString(),
        List.of(),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR", CallerKind.ANALYST, "ANALYST"),
        "{}");
  }
}
