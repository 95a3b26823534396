package gov.cms.mentorship.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class TimersTest {

  private static final Instant FRIDAY = Instant.parse("2026-10-30T14:00:00Z");

  @Inject Timers timers;
  @Inject TimerJob job;
  @Inject TestAlarm alarm;
  @Inject Actors actors;
  @Inject Programs programs;
  @Inject OwnProgram ownProgram;

  private final UUID subject = UUID.randomUUID();
  private Instant begun = FRIDAY;

  @BeforeEach
  void begin() {
    TestClock.set(FRIDAY);
  }

  @AfterEach
  void leaveNothing() {
    alarm.forget();
  }

  @Test
  void eachStepRingsOnceWhenItsBusinessDaysAreOverAlsoOverAChangeOfTheClock() {
    start(1, 3);
    goTo("2026-11-02T14:59:59Z");
    assertThat(alarm.rung).isEmpty();
    goTo("2026-11-02T15:00:00Z");
    goTo("2026-11-02T15:10:00Z");
    assertThat(alarm.rung).containsExactly(subject + " 1");
    goTo("2026-11-04T15:00:00Z");
    assertThat(alarm.rung).containsExactly(subject + " 1", subject + " 2");
    assertThat(left()).isZero();
  }

  @Test
  void aHolidayDoesNotCount() {
    begun = Instant.parse("2026-11-25T15:00:00Z");
    start(1);
    goTo("2026-11-27T14:59:00Z");
    assertThat(alarm.rung).isEmpty();
    goTo("2026-11-27T15:00:00Z");
    assertThat(alarm.rung).hasSize(1);
  }

  @Test
  void aReminderFollowsTheClosuresOfItsProgram() {
    String own = ownProgram.add(5);
    inTransaction(
        () -> timers.start(TestAlarm.KIND, subject, programs.require(own), FRIDAY, List.of(1)));
    String closures = "/programs/" + own + "/closures";
    Api coordinator = Api.as(TestPerson.coordinator());
    coordinator
        .get(closures + "/effect?day=2026-11-02")
        .then()
        .body("moves.find { it.kind == 'REMINDER' }.count", equalTo(1));
    coordinator
        .post(closures, "{\"day\": \"2026-11-02\", \"reason\": \"Storm\"}")
        .then()
        .statusCode(201);
    goTo("2026-11-02T15:00:00Z");
    assertThat(alarm.rung).isEmpty();
    goTo("2026-11-03T15:00:00Z");
    assertThat(alarm.rung).containsExactly(subject + " 1");
  }

  @Test
  void aTimerOfAMomentRingsAtThatMomentOnAnyDayInPlaceOfTheOneBefore() {
    Instant sunday = Instant.parse("2026-11-01T09:30:00Z");
    inTransaction(() -> {
      timers.startAt(TestAlarm.KIND, subject, programs.require("cms-isso"), FRIDAY);
      timers.startAt(TestAlarm.KIND, subject, programs.require("cms-isso"), sunday);
    });
    goTo("2026-11-01T09:29:00Z");
    assertThat(alarm.rung).isEmpty();
    goTo("2026-11-01T09:30:00Z");
    assertThat(alarm.rung).containsExactly(subject + " 1");
    assertThat(left()).isZero();
  }

  @Test
  void whatIsStoppedDoesNotRingAndWhatIsStartedAnewRingsByTheNewTimeAlone() {
    start(1, 3);
    start(2);
    goTo("2026-11-02T15:00:00Z");
    assertThat(alarm.rung).isEmpty();
    goTo("2026-11-03T15:00:00Z");
    assertThat(alarm.rung).containsExactly(subject + " 1");
    start(1);
    inTransaction(() -> timers.stop(TestAlarm.KIND, subject));
    goTo("2026-12-30T15:00:00Z");
    assertThat(alarm.rung).hasSize(1);
  }

  @Test
  void aTimerOfATransactionThatFailsWasNeverStarted() {
    try {
      inTransaction(() -> {
        startNow(1);
        throw new IllegalStateException("The change fails");
      });
    } catch (IllegalStateException expected) {
      assertThat(left()).isZero();
    }
    assertThat(left()).isZero();
  }

  @Test
  void whatFailsIsTriedAgainLaterAndHoldsUpNobody() {
    alarm.failing.add(subject);
    start(0);
    UUID other = UUID.randomUUID();
    inTransaction(
        () -> timers.start(TestAlarm.KIND, other, program(), TestClock.now(), List.of(0)));
    run();
    assertThat(alarm.rung).containsExactlyInAnyOrder(subject + " 1", other + " 1");
    assertThat(left()).isOne();
    run();
    assertThat(alarm.rung).hasSize(2);
    alarm.failing.clear();
    TestClock.advance(Duration.ofMinutes(1));
    run();
    assertThat(alarm.rung).hasSize(3);
    assertThat(left()).isZero();
  }

  @Test
  void aTimerThatNobodyKnowsIsKept() {
    inTransaction(
        () -> timers.start("nobody-knows", subject, program(), TestClock.now(), List.of(0)));
    run();
    assertThat(left()).isOne();
  }

  @Test
  void ofTwoNodesWithAThousandDueTimersEachRingsOnce() {
    List<UUID> subjects = IntStream.range(0, 1_000).mapToObj(i -> UUID.randomUUID()).toList();
    inTransaction(() ->
        subjects.forEach(
            each -> timers.start(TestAlarm.KIND, each, program(), TestClock.now(), List.of(0))));
    Callable<Boolean> node =
        () -> {
          run();
          return true;
        };
    Race.atOnce(Collections.nCopies(2, node));
    assertThat(alarm.rung)
        .containsExactlyInAnyOrderElementsOf(subjects.stream().map(each -> each + " 1").toList());
  }

  private void start(Integer... businessDays) {
    inTransaction(() -> startNow(businessDays));
  }

  private void startNow(Integer... businessDays) {
    timers.start(TestAlarm.KIND, subject, program(), begun, List.of(businessDays));
  }

  private void goTo(String moment) {
    TestClock.set(Instant.parse(moment));
    run();
  }

  private void run() {
    actors.as(new Actor.Job("timers"), job::run);
  }

  private void inTransaction(Runnable work) {
    actors.as(new Actor.Job("test"), () -> QuarkusTransaction.requiringNew().run(work));
  }

  private Program program() {
    return programs.require("cms-isso");
  }

  private long left() {
    return Database.count("select count(*) from timer where subject_id = ?", subject);
  }
}
