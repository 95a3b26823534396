package gov.cms.mentorship.enrollment;

import static gov.cms.mentorship.enrollment.EnrollmentCalls.MENTOR;
import static gov.cms.mentorship.enrollment.EnrollmentCalls.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** What follows from the steps of an enrollment. */
@IntegrationTest
class EnrollmentStepsTest {

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @Test
  void anActiveMentorIsListedAPausedOneIsNotAndAResumedOneIsAgain() {
    Participant mentor = Participants.aMentor().inState("ORIENTATION");
    String path = mentor.enrollmentPath();
    isListed(mentor, false);
    coordinator
        .transition(path + "/complete-orientation", coordinator.tag(path))
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
    Participant mentee =
        Participants.aMentee().issoStanding("NOT_AN_ISSO").inState("SUPPORT_REVIEW");
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
    step(mentee, "submit", "MANAGER_REVIEW");
    mentee.api().get(path).then().body("decisionNote", nullValue());
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
  void theNextStepFollowsTheEnrollment() {
    Participant mentee = Participants.aMentee().draft();
    taskIs(mentee, "SUBMIT_ENROLLMENT", false);
    step(mentee, "submit", "MANAGER_REVIEW");
    taskIs(mentee, "WAIT_FOR_REVIEW", true);
    Participants.letThrough(mentee, "ACTIVE");
    taskIs(mentee, "FIND_MENTOR", false);
    Api newcomer = Api.as(TestPerson.participant("Nora"));
    newcomer.post("/enrollments", MENTOR).then().statusCode(201);
    newcomer
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.kind", contains("COMPLETE_PROFILE"));
  }

  private static void isListed(Participant mentor, boolean listed) {
    mentor.api().get(mentor.profilePath()).then().statusCode(200).body("listed", equalTo(listed));
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
