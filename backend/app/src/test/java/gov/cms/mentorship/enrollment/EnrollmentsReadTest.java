package gov.cms.mentorship.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enrollments as those see them who may. */
@IntegrationTest
class EnrollmentsReadTest {

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @Test
  void whoReadsAnEnrollmentIsToldWhatIsTheirsToDo() {
    Participant mentee = Participants.aMentee().submitted();
    String path = mentee.enrollmentPath();
    coordinator
        .get(path)
        .then()
        .statusCode(200)
        .body("actions", containsInAnyOrder("APPROVE", "DECLINE"));
    Api.machine("participants:read").get(path).then().statusCode(200).body("actions", empty());
  }

  @Test
  void theSupportTeamIsToldWhereASilentManagerIsAskedAndEachLookIsOnRecord() {
    Participant mentee = Participants.aMentee().submitted();
    String path = mentee.enrollmentPath();
    String address = mentee.api().get("/me").then().extract().path("managerEmail");
    coordinator.get(path).then().statusCode(200).body("background.managerEmail", equalTo(address));
    assertThat(looksAt(mentee)).isEqualTo(1);
    mentee.api().get(path).then().body("background.managerEmail", nullValue());
    Api.machine("participants:read").get(path).then().body("background", nullValue());
    coordinator.transition(path + "/approve", coordinator.tag(path), "{\"note\": \"By phone\"}");
    long looks = looksAt(mentee);
    coordinator.get(path).then().body("background.managerEmail", nullValue());
    assertThat(looksAt(mentee)).isEqualTo(looks);
  }

  @Test
  void whatWaitsTooLongIsOverdueAfterTheBusinessDaysOfTheProgramAndNothingElseIs() {
    Participant mentee = Participants.aMentee().submitted();
    Response waiting = coordinator.get(mentee.enrollmentPath());
    Instant since = Instant.parse(waiting.<String>path("stateSince"));
    assertThat(Instant.parse(waiting.<String>path("overdueAt")))
        .isAfterOrEqualTo(since.plus(Duration.ofDays(12)))
        .isBefore(since.plus(Duration.ofDays(20)));
    Participants.mentee().api().get("/enrollments").then().body("items[0].overdueAt", nullValue());
  }

  private static long looksAt(Participant person) {
    return Database.count(
        "select count(*) from audit_event where action = 'READ' and entity_type = 'enrollment' and entity_id = ?",
        person.enrollmentId().toString());
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
            "/enrollments?program=cms-isso&role=MENTEE&state=MANAGER_REVIEW&q="
                + mentee.person().familyName())
        .then()
        .statusCode(200)
        .body("items.id", contains(mentee.enrollmentId().toString()))
        .body("items[0].actions", containsInAnyOrder("APPROVE", "DECLINE"));
    coordinator.get("/enrollments?person=me").then().statusCode(200).body("items", empty());
    Api.machine("participants:read")
        .get("/enrollments?state=MANAGER_REVIEW&state=DRAFT&sort=name")
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
        .body("items.find { it.state == 'MANAGER_REVIEW' }.count", greaterThan(0))
        .body("items.find { it.state == 'MANAGER_REVIEW' }.oldestSince", notNullValue());
    Api.as(TestPerson.analyst()).get("/enrollments/stages?program=cms-isso").then().statusCode(403);
  }

  @Test
  void noAnswerContainsContactData() {
    Participant mentee = Participants.mentee();
    for (String path : List.of(mentee.enrollmentPath(), "/enrollments", "/enrollments?person=me")) {
      assertThat(mentee.api().get(path).asString()).doesNotContain("@").doesNotContain("email");
      assertThat(coordinator.get(path).asString()).doesNotContain("@").doesNotContain("email");
    }
  }
}
