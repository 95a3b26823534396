package gov.cms.mentorship.response;

import static gov.cms.mentorship.testing.SurveyCalls.answered;
import static gov.cms.mentorship.testing.SurveyCalls.draftToTell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answers to a survey say together, in a program with groups of five. */
@IntegrationTest
class SurveyResultsTest {

  private static final String PROGRAM = "hhs-mentoring";

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @Inject OwnProgram ownProgram;

  @Test
  void resultsOfFewAnswersAreSuppressed() {
    UUID survey = draftToTell(coordinator, false);
    answered(survey, 4, 3, "YES");
    results(survey)
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
    UUID survey = draftToTell(coordinator, anonymous);
    answered(survey, 9, 4, "YES");
    answered(survey, 6, 3, "NO");
    results(survey)
        .body("suppressed", equalTo(false))
        .body("answered", equalTo(15))
        .body("questions[0].average", equalTo(3.6f))
        .body("questions[0].counts", nullValue())
        .body("questions[1].average", nullValue())
        .body("questions[1].counts.code", contains("YES", "NO"))
        .body("questions[1].counts.count", contains(5, 5))
        .body(not(containsString("Between us")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneMoreAnswerChangesNothingThatIsShownUntilItsBatchIsWhole(boolean anonymous) {
    UUID survey = draftToTell(coordinator, anonymous);
    answered(survey, 10, 4, "YES");
    List<?> before = results(survey).extract().path("questions");
    for (int i = 0; i < 4; i++) {
      answered(survey, 1, 2, "NO");
      results(survey)
          .body("answered", equalTo(10))
          .body("invited.value", nullValue())
          .body("questions", equalTo(before));
    }
    answered(survey, 1, 2, "NO");
    results(survey).body("answered", equalTo(15)).body("questions[0].average", equalTo(3.3f));
  }

  @Test
  void aPersonWhoAnswersTwiceIsOnePerson() {
    UUID survey = draftToTell(coordinator, false);
    Api busy = Api.as(TestPerson.participant("Busy"));
    answered(survey, 3, 3, "YES");
    for (int i = 0; i < 2; i++) {
      answered(survey, Duo.active(), busy, 3, "YES");
    }
    results(survey).body("answered", equalTo(0));
    answered(survey, 1, 3, "YES");
    results(survey).body("answered", equalTo(5)).body("questions[0].average", equalTo(3.0f));
    // What comes after a batch is closed belongs to the next one, whoever says it.
    answered(survey, Duo.active(), busy, 1, "NO");
    results(survey).body("answered", equalTo(5)).body("questions[0].average", equalTo(3.0f));
  }

  @Test
  void answersAboutFewPeopleWaitHoweverManyGiveThem() {
    UUID survey = draftToTell(coordinator, false);
    Duo duo = Duo.active();
    UUID mentor = UUID.fromString(duo.asMentor().personId());
    for (int i = 0; i < 6; i++) {
      answered(survey, duo, Api.as(TestPerson.participant("Rae")), mentor, 3, "YES");
    }
    results(survey).body("answered", equalTo(0));
    answered(survey, 4, 3, "YES");
    results(survey).body("answered", equalTo(10));
  }

  /** Batches were closed with five; the minimum is raised, then lowered. */
  @Test
  void anotherMinimumGroupSizeNeitherFailsNorTellsMore() {
    UUID survey = draftToTell(coordinator, false);
    answered(survey, 12, 3, "YES");
    answered(survey, 3, 3, "NO");
    assertThat(told(survey, 5)).isEqualTo("15 [10, null]");
    assertThat(told(survey, 7)).isEqualTo("15 null");
    assertThat(told(survey, 11)).isEqualTo("15 null");
    assertThat(told(survey, 20)).isEqualTo("0 null");
    assertThat(told(survey, 3)).isEqualTo("15 [10, null]");
    ownProgram.withMinimumGroupSize(
        PROGRAM, 7, () -> results(survey).body("minimumGroupSize", equalTo(10)));
    results(survey).body("minimumGroupSize", equalTo(5));
    assertThat(
            Database.text(
                """
                select string_agg(minimum_group_size || ':' || people, ' ' order by number)
                from survey_batch where survey_id = ?\
                """,
                survey))
        .isEqualTo("5:5 5:10 5:15");
  }

  @Test
  void anOpenBatchIsClosedByTheMinimumOfItsLastDay() {
    UUID survey = draftToTell(coordinator, false);
    answered(survey, 4, 3, "YES");
    assertThat(told(survey, 3)).isEqualTo("0 null");
    String after =
        ownProgram.withMinimumGroupSize(
            PROGRAM,
            3,
            () -> {
              answered(survey, 1, 3, "YES");
              return told(survey);
            });
    assertThat(after).as("closed, and too few for any part").isEqualTo("5 null");
  }

  private String told(UUID survey, int minimumGroupSize) {
    return ownProgram.withMinimumGroupSize(PROGRAM, minimumGroupSize, () -> told(survey));
  }

  /** How many have answered, and how many chose what. */
  private static String told(UUID survey) {
    ExtractableResponse<Response> results = results(survey).extract();
    return results.path("answered") + " " + results.path("questions[1].counts.count");
  }

  private static ValidatableResponse results(UUID survey) {
    return Api.as(TestPerson.coordinator())
        .get("/surveys/" + survey + "/results")
        .then()
        .statusCode(200);
  }
}
