package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.Told;
import io.quarkus.arc.All;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While one of the two cannot be there, nobody is past due; the time goes on afterwards. */
@IntegrationTest
class OnHoldTest {

  /** A Monday, ten in the morning in Washington; an answer is due on Wednesday. */
  private static final Instant MONDAY = Instant.parse("2026-07-13T14:00:00Z");

  @Inject Told told;
  @Inject Actors actors;
  @Inject @All List<Job> jobs;

  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void begin() {
    TestClock.set(MONDAY);
    mentee = Participants.mentee();
    mentor = Participants.mentor();
    TestClock.set(MONDAY);
  }

  @Test
  void aRemindedMentorIsPastDueInTheEndAndEachIsToldOnce() {
    UUID request = Pairs.request(mentee, mentor);
    goTo("2026-07-14T14:10:00Z");
    goTo("2026-07-15T14:10:00Z");
    assertThat(told.about(request))
        .extracting(DomainEvent::type)
        .containsExactly(
            "match-request.received", "match-request.answer-due-soon", "match-request.past-due");
    see(request).then().body("dueIn.pastDue", equalTo(true)).body("onHold", nullValue());
  }

  @Test
  void whileItsMenteePausesARequestIsOnHoldAndGoesOnAfterwards() {
    UUID request = Pairs.request(mentee, mentor);
    step("pause");
    goTo("2026-07-20T14:00:00Z");
    see(request)
        .then()
        .body("onHold.reason", equalTo("MENTEE_PAUSED"))
        .body("dueIn.pastDue", equalTo(false));
    assertThat(told.about(request))
        .extracting(DomainEvent::type)
        .containsExactly("match-request.received");
    step("resume");
    see(request).then().body("onHold", nullValue());
    assertThat(dueDay(request)).isEqualTo("2026-07-22");
    goTo("2026-07-22T14:10:00Z");
    assertThat(told.about(request))
        .extracting(DomainEvent::type)
        .contains("match-request.past-due");
  }

  @Test
  void timeAwayMovesWhatIsDueAndClosesTheMentorUntilItEnds() {
    UUID request = Pairs.request(mentee, mentor);
    Response planned = away("2026-07-14", "2026-07-17");
    planned.then().statusCode(201);
    assertThat(dueDay(request)).isEqualTo("2026-07-21");
    goTo("2026-07-14T15:00:00Z");
    see(request)
        .then()
        .body("onHold.reason", equalTo("MENTOR_AWAY"))
        .body("onHold.until", equalTo("2026-07-17"));
    Participants.mentee()
        .api()
        .post("/match-requests", Pairs.wish(mentor))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:away"))
        .body("detail", containsString("away until July 17, 2026"));
    mentee
        .api()
        .get("/profiles/" + mentor.profileId())
        .then()
        .body("awayUntil", equalTo("2026-07-17"));
    goTo("2026-07-18T15:00:00Z");
    mentee.api().get("/profiles/" + mentor.profileId()).then().body("awayUntil", nullValue());
    Participants.mentee().api().post("/match-requests", Pairs.wish(mentor)).then().statusCode(201);
  }

  @Test
  void timeAwayThatIsCancelledMovesWhatIsDueBack() {
    UUID request = Pairs.request(mentee, mentor);
    String path = "/me/absences/" + away("2026-07-14", "2026-07-17").<String>path("id");
    mentor
        .api()
        .request()
        .header("If-Match", mentor.api().tag(path))
        .delete(path)
        .then()
        .statusCode(204);
    assertThat(dueDay(request)).isEqualTo("2026-07-15");
  }

  @Test
  void daysAwayDoNotOverlapAndAreNotOver() {
    away("2026-07-10", "2026-07-17").then().statusCode(400);
    away("2026-07-17", "2026-07-14").then().statusCode(400);
    away("2026-07-14", "2026-07-17").then().statusCode(201);
    away("2026-07-17", "2026-07-20").then().statusCode(409);
  }

  @Test
  void whicheverComesFirstARequestKnowsOfTimeAwayThatBegins() {
    LocalDate today = LocalDate.parse("2026-07-13");
    List<Callable<Response>> calls =
        List.of(
            () -> mentee.api().post("/match-requests", Pairs.wish(mentor)),
            () -> away(today.toString(), "2026-07-17"));
    List<Response> answers = Race.beforeAnyWrite("absence", calls);
    assertThat(answers.getLast().statusCode()).isEqualTo(201);
    if (answers.getFirst().statusCode() == 201) {
      assertThat(dueDay(UUID.fromString(answers.getFirst().path("id")))).isEqualTo("2026-07-22");
    } else {
      assertThat(answers.getFirst().statusCode()).isEqualTo(409);
    }
  }

  private Response away(String first, String last) {
    return mentor
        .api()
        .post(
            "/me/absences",
            "{\"program\": \"cms-isso\", \"startsOn\": \"%s\", \"endsOn\": \"%s\"}"
                .formatted(first, last));
  }

  private void step(String verb) {
    String path = mentee.enrollmentPath();
    mentee.api().transition(path + "/" + verb, mentee.api().tag(path)).then().statusCode(200);
  }

  private void goTo(String moment) {
    TestClock.set(Instant.parse(moment));
    Job timers = jobs.stream().filter(job -> job.name().equals("timers")).findFirst().orElseThrow();
    actors.as(new Actor.Job(timers.name()), timers::run);
  }

  private Response see(UUID request) {
    return mentor.api().get("/match-requests/" + request);
  }

  private String dueDay(UUID request) {
    return see(request).<String>path("dueAt").substring(0, 10);
  }
}
