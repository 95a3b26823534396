package gov.cms.mentorship.response;

import static gov.cms.mentorship.testing.SurveyCalls.ANSWERS;
import static gov.cms.mentorship.testing.SurveyCalls.draft;
import static gov.cms.mentorship.testing.SurveyCalls.draftToTell;
import static gov.cms.mentorship.testing.SurveyCalls.id;
import static gov.cms.mentorship.testing.SurveyCalls.invited;
import static gov.cms.mentorship.testing.SurveyCalls.survey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class SurveyInvitationTest {

  private static final int AT_ONCE = 12;

  @Inject Actors actors;
  @Inject SurveyInvitationJobs jobs;

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private Duo duo;

  @BeforeEach
  void bringTwoTogether() {
    duo = Duo.active();
  }

  @Test
  void anInvitationIsAnsweredOnce() {
    String invitation = invited(draft(coordinator, false), duo);
    duo.asMentor().get(invitation).then().statusCode(200).body("state", equalTo("OPEN"));
    duo.asMentor()
        .post(invitation + "/response", ANSWERS)
        .then()
        .statusCode(201)
        .header("Location", equalTo("/api/v1" + invitation))
        .body("invitationId", equalTo(id(invitation).toString()))
        .body(not(containsString("more often")));
    duo.asMentor().get(invitation).then().body("state", equalTo("ANSWERED"));
    duo.asMentor()
        .post(invitation + "/response", ANSWERS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("state", equalTo("ANSWERED"));
    duo.asMentor()
        .get("/me/tasks?program=cms-isso")
        .then()
        .body("items.kind", not(hasItem("ANSWER_SURVEY")));
  }

  @Test
  void ofManyAnswersAtOnceOneIsTaken() {
    UUID survey = draft(coordinator, true);
    String response = invited(survey, duo) + "/response";
    List<Response> answers =
        Race.beforeAnyWrite(
            "survey_response",
            Collections.nCopies(AT_ONCE, () -> duo.asMentor().post(response, ANSWERS)));
    assertThat(Race.count(answers, 201)).isOne();
    assertThat(Race.count(answers, 409)).isEqualTo(AT_ONCE - 1);
    assertThat(Database.count("select count(*) from survey_response where survey_id = ?", survey))
        .isOne();
  }

  @Test
  void anExpiredInvitationTakesNoAnswers() {
    String invitation = invited(draft(coordinator, false), duo);
    Database.update(
        "update survey_invitation set expires_at = ? where id = ?",
        TestClock.now().minusSeconds(1),
        id(invitation));
    duo.asMentor().post(invitation + "/response", ANSWERS).then().statusCode(409);
    actors.as(new Actor.Job(jobs.name()), jobs::run);
    duo.asMentor().get(invitation).then().body("state", equalTo("EXPIRED"));
    duo.asMentor()
        .post(invitation + "/response", ANSWERS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("state", equalTo("EXPIRED"));
    for (String state : List.of("EXPIRED", "OPEN", "ANSWERED")) {
      duo.asMentor()
          .get("/survey-invitations?state=" + state)
          .then()
          .statusCode(200)
          .body("total", equalTo(state.equals("EXPIRED") ? 1 : 0));
    }
    duo.asMentor()
        .get("/survey-invitations?state=OPEN&state=EXPIRED")
        .then()
        .body("total", equalTo(1));
  }

  @Test
  void wrongAnswersNameWhatIsWrongAndNothingIsKept() {
    UUID survey = draft(coordinator, false);
    String invitation = invited(survey, duo);
    duo.asMentor()
        .post(
            invitation + "/response",
            """
            {"answers": [{"questionId": "again", "choice": "PERHAPS"},
                         {"questionId": "comment", "rating": 3}]}\
            """)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            contains("/answers/0/choice", "/answers/1/rating", "/answers/1/text", "/answers"));
    duo.asMentor().get(invitation).then().body("state", equalTo("OPEN"));
  }

  @Test
  void anInvitationNamesTheGroupSizeOfTheProgramItsSurveyBelongsTo() {
    String ofFive = invited(draftToTell(coordinator, false), duo);
    String ofEleven = invited(draft(coordinator, false), duo);
    duo.asMentor().get(ofFive).then().body("minimumGroupSize", equalTo(5));
    duo.asMentor().get(ofEleven).then().body("minimumGroupSize", equalTo(11));
    duo.asMentor()
        .get("/survey-invitations")
        .then()
        .body("items.minimumGroupSize", containsInAnyOrder(5, 11));
  }

  @Test
  void anInvitationIsListedForTheInvitedPersonAlone() {
    invited(draft(coordinator, false), duo);
    List<Api> others =
        List.of(
            duo.asMentee(),
            coordinator,
            Api.as(TestPerson.participant("Stella")),
            Api.as(TestPerson.analyst()));
    for (Api other : others) {
      other.get("/survey-invitations").then().statusCode(200).body("total", equalTo(0));
    }
  }

  @Test
  void theTrailTellsThatSomebodyAnsweredButNotWhat() {
    String invitation = invited(draft(coordinator, false), duo);
    duo.asMentor().post(invitation + "/response", ANSWERS).then().statusCode(201);
    String kept =
        Database.text(
            "select after_values ->> 'answers' from audit_event"
                + " where entity_type = 'survey_response' and actor = ?",
            "person:" + duo.asMentor().personId());
    assertThat(kept).contains("hash").doesNotContain("overall", "rating", "We should");
  }

  @Test
  void anAnonymousAnswerIsKeptWithoutItsInvitationAndTime() {
    UUID survey = draft(coordinator, true);
    String invitation = invited(survey, duo);
    duo.asMentor().post(invitation + "/response", ANSWERS).then().statusCode(201);
    assertThat(
            Database.count(
                "select count(*) from survey_response where survey_id = ?"
                    + " and invitation_id is null and submitted_at is null",
                survey))
        .isOne();
    assertThat(
            Database.count(
                "select count(*) from audit_event where entity_type = 'survey_response' and actor = ?",
                "person:" + duo.asMentor().personId()))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xmin", "ctid"})
  void theApplicationCannotReadInWhichTransactionAnAnswerWasGiven(String column) {
    assertThatThrownBy(() -> Database.text("select %s from survey_response".formatted(column)))
        .hasStackTraceContaining("permission denied for table survey_response");
  }
}
