package gov.cms.mentorship.survey;

import static gov.cms.mentorship.survey.SurveyCalls.answered;
import static gov.cms.mentorship.survey.SurveyCalls.draft;
import static gov.cms.mentorship.survey.SurveyCalls.survey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class SurveyResourceTest {

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @ParameterizedTest
  @ValueSource(strings = {"cms-isso", "asis-security-leaders", "hhs-mentoring"})
  void eachProgramComesWithItsFeedbackSurvey(String program) {
    coordinator
        .get("/surveys?state=PUBLISHED&limit=200&program=" + program)
        .then()
        .statusCode(200)
        .body("items.program", everyItem(equalTo(program)))
        .body("items[-1].audience", equalTo("BOTH"))
        .body("items[-1].questions.id", contains("overall", "goals", "again", "comment"))
        .body("items[-1].questions.kind", contains("RATING", "RATING", "CHOICE", "TEXT"));
  }

  @Test
  void aSurveyIsWrittenPublishedAndRetired() {
    String path = "/surveys/" + draft(coordinator, false);
    String tag =
        coordinator
            .get(path)
            .then()
            .statusCode(200)
            .body("state", equalTo("DRAFT"))
            .body("questions[1].choices.code", contains("YES", "NO"))
            .extract()
            .header("ETag");
    coordinator.transition(path + "/retire", tag).then().statusCode(409);
    coordinator
        .transition(path + "/publish", tag)
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"));
    coordinator.transition(path + "/retire", tag).then().statusCode(412);
    coordinator
        .transition(path + "/retire", coordinator.tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("RETIRED"));
    coordinator
        .transition(path + "/publish", coordinator.tag(path))
        .then()
        .statusCode(409)
        .body("state", equalTo("RETIRED"));
  }

  @Test
  void aSurveyThatCannotBeAnsweredIsRefused() {
    coordinator
        .post(
            "/surveys",
            survey(false).replace("\"comment\"", "\"overall\"").replace("\"CHOICE\"", "\"RATING\""))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/questions/1/choices", "/questions/2/id"));
    coordinator
        .post(
            "/surveys", survey(false).replace("\"Half way\"", "\" \"").replace("\"NO\"", "\"no\""))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/title", "/questions/1/choices/1/code"));
  }

  @Test
  void resultsOfFewAnswersAreSuppressed() {
    UUID survey = draft(coordinator, false);
    answered(survey, 4, 5, "YES");
    results(coordinator, survey)
        .then()
        .statusCode(200)
        .body("answered", equalTo(0))
        .body("invited.suppressed", equalTo(true))
        .body("suppressed", equalTo(true))
        .body("questions[0].average", nullValue())
        .body("questions[0].suppressed", equalTo(true))
        .body("questions[1].counts", nullValue());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void resultsTellAveragesAndCountsButNoTextAndNoSmallCount(boolean anonymous) {
    UUID survey = draft(coordinator, anonymous);
    answered(survey, 5, 5, "YES");
    answered(survey, 5, 4, "YES");
    results(coordinator, survey)
        .then()
        .body("suppressed", equalTo(false))
        .body("answered", equalTo(10))
        .body("invited.value", equalTo(10))
        .body("questions[0].average", equalTo(4.5f))
        .body("questions[0].counts.count", equalTo(List.of(0, 0, 0, 5, 5)))
        .body("questions[1].counts.count", equalTo(List.of(10, 0)))
        .body(not(containsString("Between us")));

    answered(survey, 5, 1, "NO");
    answered(survey, 1, 3, "NO");
    answered(survey, 4, 1, "NO");
    results(coordinator, survey)
        .then()
        .body("answered", equalTo(20))
        .body("questions[0].average", equalTo(2.9f))
        .body("questions[0].counts", nullValue())
        .body("questions[1].counts.code", contains("YES", "NO"))
        .body("questions[1].counts.count", contains(10, 10));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneMoreAnswerChangesNothingThatIsShownUntilItsBatchIsWhole(boolean anonymous) {
    UUID survey = draft(coordinator, anonymous);
    answered(survey, 5, 5, "YES");
    List<?> before = results(coordinator, survey).path("questions");
    for (int i = 0; i < 4; i++) {
      answered(survey, 1, 1, "NO");
      results(coordinator, survey)
          .then()
          .body("answered", equalTo(5))
          .body("invited.value", nullValue())
          .body("questions", equalTo(before));
    }
    answered(survey, 1, 1, "NO");
    results(coordinator, survey)
        .then()
        .body("answered", equalTo(10))
        .body("invited.value", equalTo(10))
        .body("questions[1].counts.count", contains(5, 5));
  }

  @Test
  void aPersonWhoAnswersTwiceIsOnePerson() {
    UUID survey = draft(coordinator, false);
    Api busy = Api.as(TestPerson.participant("Busy"));
    answered(survey, 3, 5, "YES");
    for (int i = 0; i < 2; i++) {
      answered(survey, Duo.active(), busy, 5, "YES");
    }
    results(coordinator, survey).then().body("answered", equalTo(0));
    answered(survey, 1, 5, "YES");
    results(coordinator, survey)
        .then()
        .body("answered", equalTo(5))
        .body("invited.value", equalTo(5))
        .body("questions[0].counts[4].count", equalTo(6));
    // What comes after a batch is whole belongs to the next one, whoever says it.
    answered(survey, Duo.active(), busy, 1, "NO");
    results(coordinator, survey).then().body("questions[0].counts[4].count", equalTo(6));
  }

  @Test
  void whoMayDoWhatWithSurveys() {
    UUID survey = draft(coordinator, false);
    String path = "/surveys/" + survey;
    String tag = coordinator.tag(path);
    Api analyst = Api.as(TestPerson.analyst());
    List<Api> others =
        List.of(
            Api.as(TestPerson.participant("Pat")),
            analyst,
            Api.as(TestPerson.admin()),
            Api.machine("metrics:read"));
    for (Api other : others) {
      other.get("/surveys").then().statusCode(403);
      other.get(path).then().statusCode(403);
      other.post("/surveys", survey(false)).then().statusCode(403);
      other.transition(path + "/publish", tag).then().statusCode(403);
      other.transition(path + "/retire", tag).then().statusCode(403);
      results(other, survey).then().statusCode(other == analyst ? 200 : 403);
    }
    results(coordinator, survey).then().statusCode(200);
    Api.anonymous().get(path).then().statusCode(401);
    coordinator.get("/surveys/" + UUID.randomUUID()).then().statusCode(404);
  }

  private static Response results(Api api, UUID survey) {
    return api.get("/surveys/" + survey + "/results");
  }
}
