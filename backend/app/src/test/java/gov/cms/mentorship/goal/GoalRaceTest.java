package gov.cms.mentorship.goal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@IntegrationTest
class GoalRaceTest {

  private static final int MANY = 12;
  private static final int ROUNDS = 6;
  private static final String GOAL =
      """
      {"title": "Plan", "specific": "S", "measurable": "M", "achievable": "A", "relevant": "R",
       "dueOn": "%s"}
      """
          .formatted(TestClock.today().plusYears(1));

  @Test
  void noGoalIsSetOnAnEngagementThatHasEnded() {
    for (int round = 0; round < ROUNDS; round++) {
      Pair pair = Pairs.discovering();
      String tag = pair.mentor().api().tag(pair.path());

      List<Response> answers =
          Race.atOnce(
              Stream.concat(
                      Collections.<Callable<Response>>nCopies(
                          MANY, () -> pair.mentee().api().post(pair.path() + "/goals", GOAL))
                          .stream(),
                      Stream.<Callable<Response>>of(
                          () -> pair.mentor().api().transition(pair.path() + "/not-a-fit", tag)))
                  .toList());

      assertThat(answers.getLast().statusCode()).isEqualTo(200);
      assertThat(
              Database.count(
                  "select count(*) from goal g join engagement e on e.id = g.engagement_id"
                      + " where e.id = ? and g.created_at > e.ended_at",
                  pair.engagementId()))
          .isZero();
    }
  }
}
