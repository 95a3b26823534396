package gov.cms.mentorship.enrollment;

import static gov.cms.mentorship.enrollment.EnrollmentCalls.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** From the first answer to the submission. */
@IntegrationTest
class EnrollingTest {

  @Test
  void anEnrollmentBeginsAsADraftWithAnEmptyProfile() {
    Api api = Api.as(TestPerson.participant("Nora"));
    Response created = api.post("/enrollments", MENTOR);
    created
        .then()
        .statusCode(201)
        .header("Location", equalTo("/api/v1/enrollments/" + created.path("id")))
        .header("ETag", notNullValue())
        .body("state", equalTo("DRAFT"))
        .body("actions", containsInAnyOrder("UPDATE", "SUBMIT", "WITHDRAW"));
    api.get("/profiles/" + created.path("profileId"))
        .then()
        .statusCode(200)
        .body("headline", equalTo(""))
        .body("capacity", equalTo(2))
        .body("completeness.percent", equalTo(0));
  }

  @Test
  void aSecondEnrollmentInTheSameRoleIsADuplicateUntilTheFirstIsWithdrawn() {
    Api api = Api.as(TestPerson.participant("Nora"));
    Response first = api.post("/enrollments", MENTOR);
    api.post("/enrollments", MENTOR)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:duplicate"));
    api.post("/enrollments", MENTOR.replace("MENTOR", "MENTEE")).then().statusCode(201);
    String path = "/enrollments/" + first.path("id");
    api.transition(path + "/withdraw", api.tag(path))
        .then()
        .statusCode(200)
        .body("actions", empty());
    api.post("/enrollments", MENTOR).then().statusCode(201);
  }

  @Test
  void ofManyEnrollmentsAtTheSameMomentOneIsMade() {
    Api api = Api.as(TestPerson.participant("Nora"));
    api.personId();
    List<Response> answers =
        Race.beforeAnyWrite(
            "profile", Collections.nCopies(8, () -> api.post("/enrollments", MENTOR)));
    assertThat(answers)
        .extracting(Response::statusCode)
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
    api.get("/enrollments").then().body("total", equalTo(1));
  }

  @Test
  void aProfileThatLosesSomethingAtThatMomentIsNotSubmitted() {
    Participant mentor = Participants.aMentor().draft();
    String enrollment = mentor.enrollmentPath();
    String submitted = mentor.api().tag(enrollment);
    String written = mentor.api().tag(mentor.profilePath());
    String emptied = Participants.aMentor().headline("").profile();
    List<Response> answers =
        Race.inTurnBeforeAnyWrite(
            "profile",
            List.of(
                () -> mentor.api().patch(mentor.profilePath(), written, emptied),
                () -> mentor.api().transition(enrollment + "/submit", submitted)));
    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 412);
    mentor.api().get(enrollment).then().body("state", equalTo("DRAFT"));
  }

  @Test
  void whatIsMissingIsNamedAtSubmission() {
    Api api = Api.as(TestPerson.participant("Nora"));
    Response created =
        api.post("/enrollments", MENTOR.replace("cms-isso", "asis-security-leaders"));
    String path = "/enrollments/" + created.path("id");
    api.transition(path + "/submit", api.tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:incomplete"))
        .body(
            "errors.pointer",
            hasItems(
                "/headline",
                "/topics",
                "/yearsOfExperience",
                "/membershipAttested",
                "/managementYears"));
    api.get(path).then().body("state", equalTo("DRAFT"));
  }

  @Test
  void eachProgramAsksItsOwnQuestionsAboutThePerson() {
    asksAbout("cms-isso", hasItems("/person/employment", "/person/issoStanding"));
    asksAbout("hhs-mentoring", hasItem("/person/employment"));
    asksAbout("hhs-mentoring", not(hasItem("/person/issoStanding")));
    asksAbout("asis-security-leaders", not(hasItem(startsWith("/person/"))));
  }

  private static void asksAbout(String program, Matcher<?> pointers) {
    Api api = Api.as(TestPerson.participant("Nia"));
    Response created = api.post("/enrollments", MENTOR.replace("cms-isso", program));
    String path = "/enrollments/" + created.path("id");
    api.transition(path + "/submit", api.tag(path))
        .then()
        .statusCode(409)
        .body("errors.pointer", pointers);
  }

  @Test
  void theAnswersOfADraftCanBeChangedAndLaterNot() {
    Participant mentor = Participants.aMentor().in("asis-security-leaders").draft();
    String path = mentor.enrollmentPath();
    mentor
        .api()
        .patch(
            path, mentor.api().tag(path), "{\"membershipAttested\": true, \"managementYears\": 4}")
        .then()
        .statusCode(200)
        .body("managementYears", equalTo(4));
    mentor
        .api()
        .transition(path + "/submit", mentor.api().tag(path))
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/managementYears"));
    mentor
        .api()
        .patch(
            path, mentor.api().tag(path), "{\"membershipAttested\": true, \"managementYears\": 5}")
        .then()
        .statusCode(200);
    mentor
        .api()
        .transition(path + "/submit", mentor.api().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"));
    mentor
        .api()
        .patch(path, mentor.api().tag(path), "{\"membershipAttested\": false}")
        .then()
        .statusCode(409)
        .body("state", equalTo("ACTIVE"))
        .body("possible", containsInAnyOrder("PAUSE", "WITHDRAW"));
  }
}
