package gov.cms.mentorship.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class GoalResourceTest {

  private static final String DUE = TestClock.today().plusYears(1).toString();
  private static final String GOAL =
      """
      {"title": "Write a security plan", "specific": "For one system",
       "measurable": "It is approved", "achievable": "There is a template",
       "relevant": "Every system needs one", "dueOn": "%s"}
      """
          .formatted(DUE);
  private static final String ACHIEVED =
      GOAL.replace("}", ", \"state\": \"ACHIEVED\", \"progress\": 100}");

  private Pair pair;
  private Api mentee;
  private Api mentor;
  private String goals;

  @BeforeEach
  void bringTwoTogether() {
    pair = Pairs.discovering();
    mentee = pair.mentee().api();
    mentor = pair.mentor().api();
    goals = pair.path() + "/goals";
  }

  @Test
  void eitherOfTheTwoSetsGoalsAndSaysHowFarTheyAre() {
    Response created = mentee.post(goals, GOAL);
    created
        .then()
        .statusCode(201)
        .header("Location", matchesPattern("/api/v1" + goals + "/[0-9a-f-]{36}"))
        .body("state", equalTo("OPEN"))
        .body("progress", is(0));
    String goal = goals + "/" + created.path("id");
    mentor
        .patch(goal, mentor.tag(goal), ACHIEVED)
        .then()
        .statusCode(200)
        .body("state", equalTo("ACHIEVED"))
        .body("progress", is(100));
    mentee.post(goals, GOAL.replace("Write", "Review")).then().statusCode(201);
    mentee
        .get(goals)
        .then()
        .statusCode(200)
        .body("items.title", contains("Write a security plan", "Review a security plan"));
    mentee.get(pair.path()).then().body("goals.total", is(2)).body("goals.achieved", is(1));
    mentor.get("/engagements").then().body("items[0].goals.achieved", is(1));
  }

  @Test
  void theSupportTeamReadsGoals() {
    mentee.post(goals, GOAL).then().statusCode(201);
    Api.as(TestPerson.coordinator()).get(goals).then().statusCode(200).body("total", is(1));
  }

  @Test
  void theGoalOfAnotherEngagementIsNotFoundHere() {
    Pair other = Pairs.discovering();
    String theirs = other.mentee().api().post(other.path() + "/goals", GOAL).path("id");
    mentee.get(goals + "/" + theirs).then().statusCode(404);
  }

  @Test
  void goalsRestOnceTheEngagementHasEnded() {
    String id = mentee.post(goals, GOAL).path("id");
    pair.transition(pair.mentee(), "not-a-fit").then().statusCode(200);
    mentee.post(goals, GOAL).then().statusCode(409);
    String goal = goals + "/" + id;
    mentee
        .patch(goal, mentee.tag(goal), ACHIEVED)
        .then()
        .statusCode(409)
        .body("state", equalTo("NOT_A_FIT"));
    mentee.get(goal).then().statusCode(200);
  }

  @Test
  void twoChangesOfOneGoalDoNotOverwriteEachOther() {
    String goal = goals + "/" + mentee.post(goals, GOAL).path("id");
    String tag = mentee.tag(goal);
    mentor.patch(goal, tag, ACHIEVED).then().statusCode(200);
    mentee.patch(goal, tag, ACHIEVED).then().statusCode(412);
  }

  @Test
  void aGoalNeedsAllItsPartsAndADayToCome() {
    mentee
        .post(goals, GOAL.replace("It is approved", " "))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/measurable"));
    mentee
        .post(goals, GOAL.replace(DUE, "2020-06-30"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/dueOn"));
  }
}
