package gov.cms.mentorship.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@IntegrationTest
class EnrollmentResourceTest {

  private static final String MENTOR =
      """
      {"program": "cms-isso", "role": "MENTOR"}\
      """;

  private final Api coordinator = Api.as(TestPerson.coordinator());

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
                "/person/employment",
                "/headline",
                "/topics",
                "/yearsOfExperience",
                "/membershipAttested",
                "/managementYears"));
    api.get(path).then().body("state", equalTo("DRAFT"));
  }

  @Test
  void theAnswersOfADraftCanBeChangedAndLaterNot() {
    Participant mentor = Participants.aMentor().in("asis-security-leaders").draft();
    String path = mentor.enrollmentPath();
    mentor
        .api()
        .put(path, mentor.api().tag(path), "{\"membershipAttested\": true, \"managementYears\": 4}")
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
        .put(path, mentor.api().tag(path), "{\"membershipAttested\": true, \"managementYears\": 5}")
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
        .put(path, mentor.api().tag(path), "{\"membershipAttested\": false}")
        .then()
        .statusCode(409)
        .body("state", equalTo("ACTIVE"))
        .body("possible", containsInAnyOrder("PAUSE", "WITHDRAW"));
  }

  @Test
  void anApprovedMentorIsListedAPausedOneIsNotAndAResumedOneIsAgain() {
    Participant mentor = Participants.aMentor().submitted();
    String path = mentor.enrollmentPath();
    mentor.api().get(path).then().body("state", equalTo("SUPPORT_REVIEW"));
    isListed(mentor, false);
    coordinator
        .transition(path + "/approve", coordinator.tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"));
    isListed(mentor, true);
    step(mentor, "pause", "PAUSED");
    isListed(mentor, false);
    step(mentor, "resume", "ACTIVE");
    isListed(mentor, true);
    step(mentor, "withdraw", "WITHDRAWN");
    isListed(mentor, false);
  }

  @Test
  void aDeclinedPersonReadsWhyAndMayTryAgain() {
    Participant mentee = Participants.aMentee().submitted();
    String path = mentee.enrollmentPath();
    coordinator
        .transition(path + "/decline", coordinator.tag(path), "{\"note\": \"Ask your ISSO first\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));
    mentee
        .api()
        .get(path)
        .then()
        .body("decisionNote", equalTo("Ask your ISSO first"))
        .body("actions", contains("REOPEN"));
    Api.machine("participants:read")
        .get(path)
        .then()
        .statusCode(200)
        .body("decisionNote", nullValue());
    step(mentee, "reopen", "DRAFT");
    step(mentee, "submit", "SUPPORT_REVIEW");
  }

  @Test
  void aTransitionNeedsTheVersionThatWasRead() {
    Participant mentee = Participants.aMentee().draft();
    String path = mentee.enrollmentPath();
    mentee.api().request().post(path + "/submit").then().statusCode(428);
    String tag = mentee.api().tag(path);
    mentee.api().transition(path + "/submit", tag).then().statusCode(200);
    mentee.api().transition(path + "/withdraw", tag).then().statusCode(412);
  }

  @Test
  void anActionThatTheStateDoesNotAllowNamesWhatIsPossible() {
    Participant mentee = Participants.mentee();
    String path = mentee.enrollmentPath();
    mentee
        .api()
        .transition(path + "/submit", mentee.api().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("state", equalTo("ACTIVE"))
        .body("possible", containsInAnyOrder("PAUSE", "WITHDRAW"));
  }

  @Test
  void whoeverIsNotConcernedSeesNothing() {
    Participant mentee = Participants.aMentee().submitted();
    String path = mentee.enrollmentPath();
    String tag = mentee.api().tag(path);
    Api stranger = Api.as(TestPerson.participant("Sam"));
    stranger.get(path).then().statusCode(404);
    stranger.put(path, tag, "{}").then().statusCode(404);
    for (String own : List.of("submit", "withdraw", "pause", "resume", "reopen")) {
      stranger.transition(path + "/" + own, tag).then().statusCode(404);
    }
    for (String theirs : List.of("approve", "complete-orientation")) {
      stranger.transition(path + "/" + theirs, tag).then().statusCode(403);
      mentee.api().transition(path + "/" + theirs, tag).then().statusCode(403);
    }
    stranger.transition(path + "/decline", tag, "{}").then().statusCode(403);
    Api.as(TestPerson.analyst()).get(path).then().statusCode(404);
    Api.machine("metrics:read").get(path).then().statusCode(403);
    Api.anonymous().get(path).then().statusCode(401);
  }

  @Test
  void theSupportTeamReadsAndDecidesButDoesNotActForThePerson() {
    Participant mentee = Participants.aMentee().submitted();
    String path = mentee.enrollmentPath();
    coordinator
        .get(path)
        .then()
        .statusCode(200)
        .body("actions", containsInAnyOrder("APPROVE", "DECLINE"));
    for (String own : List.of("submit", "withdraw", "pause", "resume")) {
      coordinator.transition(path + "/" + own, coordinator.tag(path)).then().statusCode(403);
    }
    coordinator.put(path, coordinator.tag(path), "{}").then().statusCode(403);
    Api.machine("participants:read").get(path).then().statusCode(200).body("actions", empty());
    Api.machine("participants:read")
        .transition(path + "/approve", coordinator.tag(path))
        .then()
        .statusCode(403);
  }

  @Test
  void peopleListTheirOwnAndTheSupportTeamEverybodys() {
    Participant mentee = Participants.aMentee().submitted();
    mentee
        .api()
        .get("/enrollments")
        .then()
        .statusCode(200)
        .body("items.id", contains(mentee.enrollmentId().toString()))
        .body("total", equalTo(1));
    coordinator
        .get(
            "/enrollments?program=cms-isso&role=MENTEE&state=SUPPORT_REVIEW&q="
                + mentee.person().familyName())
        .then()
        .statusCode(200)
        .body("items.id", contains(mentee.enrollmentId().toString()))
        .body("items[0].actions", containsInAnyOrder("APPROVE", "DECLINE"));
    coordinator.get("/enrollments?person=me").then().statusCode(200).body("items", empty());
    Api.machine("participants:read")
        .get("/enrollments?state=SUPPORT_REVIEW&state=DRAFT&sort=name")
        .then()
        .statusCode(200)
        .body("items.state", everyItem(not(equalTo("ACTIVE"))))
        .body("items.person.name", hasItem(mentee.person().name()));
    Api.machine("engagements:read").get("/enrollments").then().statusCode(403);
  }

  @Test
  void unknownChoicesAreNamed() {
    coordinator
        .get("/enrollments?state=HAPPY")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/state"));
    coordinator
        .get("/enrollments?sort=colour")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/sort"));
    coordinator
        .get("/enrollments?person=you")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/person"));
  }

  @Test
  void theStagesTellHowManyStandWhere() {
    Participants.aMentee().submitted();
    coordinator
        .get("/enrollments/stages?program=cms-isso&role=MENTEE")
        .then()
        .statusCode(200)
        .body(
            "items.state",
            contains(
                "DRAFT",
                "MANAGER_REVIEW",
                "SUPPORT_REVIEW",
                "ORIENTATION",
                "ACTIVE",
                "PAUSED",
                "DECLINED",
                "WITHDRAWN"))
        .body("items.find { it.state == 'SUPPORT_REVIEW' }.count", greaterThan(0))
        .body("items.find { it.state == 'SUPPORT_REVIEW' }.oldestSince", notNullValue());
    Api.as(TestPerson.analyst()).get("/enrollments/stages?program=cms-isso").then().statusCode(403);
  }

  @Test
  void theNextStepFollowsTheEnrollment() {
    Participant mentee = Participants.aMentee().draft();
    taskIs(mentee, "SUBMIT_ENROLLMENT", false);
    step(mentee, "submit", "SUPPORT_REVIEW");
    taskIs(mentee, "WAIT_FOR_REVIEW", true);
    String path = mentee.enrollmentPath();
    coordinator.transition(path + "/approve", coordinator.tag(path)).then().statusCode(200);
    taskIs(mentee, "FIND_MENTOR", false);
    Api newcomer = Api.as(TestPerson.participant("Nora"));
    newcomer.post("/enrollments", MENTOR).then().statusCode(201);
    newcomer
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.kind", contains("COMPLETE_PROFILE"));
  }

  @Test
  void noAnswerContainsContactData() {
    Participant mentee = Participants.mentee();
    for (String path : List.of(mentee.enrollmentPath(), "/enrollments", "/enrollments?person=me")) {
      assertThat(mentee.api().get(path).asString()).doesNotContain("@").doesNotContain("email");
      assertThat(coordinator.get(path).asString()).doesNotContain("@").doesNotContain("email");
    }
  }

  private static void isListed(Participant mentor, boolean listed) {
    mentor.api().get(mentor.profilePath()).then().statusCode(200).body("listed", equalTo(listed));
  }

  private static void step(Participant participant, String verb, String state) {
    String path = participant.enrollmentPath();
    participant
        .api()
        .transition(path + "/" + verb, participant.api().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo(state));
  }

  private static void taskIs(Participant participant, String kind, boolean waiting) {
    participant
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.kind", contains(kind))
        .body("items.waiting", contains(waiting))
        .body("items.subject.id", contains(participant.enrollmentId().toString()));
  }
}
