package gov.cms.mentorship.survey;

import static gov.cms.mentorship.testing.SurveyCalls.draft;
import static gov.cms.mentorship.testing.SurveyCalls.survey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
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
  void aSurveyThatDoesNotExistIsNotFound() {
    coordinator.get("/surveys/" + UUID.randomUUID()).then().statusCode(404);
  }
}
