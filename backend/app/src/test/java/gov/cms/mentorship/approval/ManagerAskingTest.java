package gov.cms.mentorship.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.ManagerLinks;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager is asked until there is an answer, wherever it is given. */
@IntegrationTest
class ManagerAskingTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  @Inject Actors actors;
  @Inject @All List<Job> jobs;

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private TestPerson manager;
  private Participant mentee;

  @BeforeEach
  void somebodyAsksOnAMonday() {
    TestClock.set(Instant.parse("2026-06-01T14:00:00Z"));
    manager = TestPerson.participant("Mala");
    mentee = Participants.aMentee().draft();
    Participants.isManagedBy(mentee.api(), manager);
    String path = mentee.enrollmentPath();
    mentee.api().transition(path + "/submit", mentee.api().tag(path)).then().statusCode(200);
    ManagerLinks.mailedTo(manager.email(), 1);
  }

  @Test
  void aManagerIsRemindedAfterThreeAndSevenBusinessDaysAndThenTheSupportTeamIsTold() {
    goTo("2026-06-04T13:50:00Z");
    assertThat(told("approval.requested")).isEqualTo(1);
    goTo("2026-06-04T14:10:00Z");
    List<String> tokens = ManagerLinks.mailedTo(manager.email(), 2);
    assertThat(ManagerLinks.messages(manager.email()))
        .filteredOn(mail -> mail.subject().startsWith("Reminder: "))
        .hasSize(1);
    Api.anonymous().get("/manager-approvals/" + tokens.getFirst()).then().statusCode(200);
    Api.anonymous().get("/manager-approvals/" + tokens.getLast()).then().statusCode(200);
    goTo("2026-06-10T14:10:00Z");
    ManagerLinks.mailedTo(manager.email(), 3);
    goTo("2026-06-15T14:10:00Z");
    await().atMost(LONG_ENOUGH).until(() -> mailToSupport().isPresent());
    assertThat(mailToSupport().orElseThrow().text())
        .contains("has not answered", "/pipeline?selected=" + mentee.enrollmentId());
    goTo("2026-07-15T14:10:00Z");
    assertThat(told("approval.requested")).isEqualTo(3);
    assertThat(told("approval.unanswered")).isEqualTo(1);
  }

  @Test
  void nobodyIsRemindedOfWhatHasBeenAnswered() {
    String path = mentee.enrollmentPath();
    coordinator
        .transition(
            path + "/approve", coordinator.tag(path), "{\"note\": \"Said so on the phone\"}")
        .then()
        .statusCode(200);
    goTo("2026-07-15T14:10:00Z");
    assertThat(told("approval.requested")).isEqualTo(1);
    assertThat(told("approval.unanswered")).isZero();
  }

  @Test
  void aCorrectedManagerIsAskedAtOnceAndGetsTheWholeTime() {
    goTo("2026-06-04T14:10:00Z");
    TestPerson other = TestPerson.participant("Mona");
    Participants.isManagedBy(mentee.api(), other);
    ManagerLinks.mailedTo(other.email(), 1);
    goTo("2026-06-08T14:10:00Z");
    assertThat(told("approval.requested")).isEqualTo(3);
    goTo("2026-06-09T14:20:00Z");
    ManagerLinks.mailedTo(other.email(), 2);
  }

  @Test
  void whoAnswersForAManagerSaysHowTheyKnowAndTheRecordSaysSo() {
    String path = mentee.enrollmentPath();
    coordinator
        .transition(path + "/approve", coordinator.tag(path), "{\"note\": \" \"}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/note"))
        .body("errors.detail", contains(containsString("how the manager gave you this answer")));
    coordinator
        .transition(path + "/approve", coordinator.tag(path), "{\"note\": \"Told me in the hall\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("ORIENTATION"))
        .body("decisions.decidedBy", contains("SUPPORT_TEAM_FOR_MANAGER"))
        .body("decisions.gate", contains("MANAGER_REVIEW"))
        .body("decisions.note", contains("Told me in the hall"));
    Api.machine("participants:read").get(path).then().body("decisions", empty());
  }

  @Test
  void aManagerWhoSignsInFindsWhatWaitsAndAnswersIt() {
    Api signedIn = Api.as(manager);
    String path = mentee.enrollmentPath();
    signedIn
        .get("/manager-approvals")
        .then()
        .statusCode(200)
        .body("items.enrollmentId", contains(mentee.enrollmentId().toString()))
        .body("items.person.name", contains(mentee.person().name()));
    signedIn
        .transition(path + "/approve", signedIn.tag(path), "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("ORIENTATION"));
    signedIn.get("/manager-approvals").then().body("items", empty());
    signedIn.get(path).then().statusCode(404);
    mentee.api().get(path).then().body("decisions.decidedBy", contains("MANAGER"));
  }

  @Test
  void whoWaitsForAManagerNamesAnotherOneButNotNobody() {
    mentee
        .api()
        .patch("/me", mentee.api().tag("/me"), "{\"managerEmail\": null}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/managerEmail"));
    mentee.api().get("/me").then().body("managerEmail", equalTo(manager.email()));
  }

  @Test
  void nobodyIsTheirOwnManager() {
    mentee
        .api()
        .patch(
            "/me",
            mentee.api().tag("/me"),
            "{\"managerEmail\": \"%s\"}"
                .formatted(mentee.person().email().toUpperCase(Locale.ROOT)))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/managerEmail"));
  }

  private void goTo(String moment) {
    TestClock.set(Instant.parse(moment));
    Job timers = jobs.stream().filter(job -> job.name().equals("timers")).findAny().orElseThrow();
    actors.as(new Actor.Job("timers"), timers::run);
  }

  private long told(String type) {
    return Database.count(
        "select count(*) from domain_event where type = ? and subject_id = ?",
        type,
        mentee.enrollmentId());
  }

  private Optional<LocalMail> mailToSupport() {
    return ManagerLinks.messages("ISSO@cms.hhs.gov").stream()
        .filter(mail -> mail.subject().contains(mentee.person().name()))
        .findAny();
  }
}
