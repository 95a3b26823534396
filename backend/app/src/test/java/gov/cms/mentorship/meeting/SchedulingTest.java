package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.meetingsOf;
import static gov.cms.mentorship.meeting.MeetingCalls.plan;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a meeting can be planned, and how its plan changes. */
@IntegrationTest
class SchedulingTest {

  private static final Instant JANUARY = Instant.parse("2027-01-20T15:00:00Z");
  private static final int AT_ONCE = 8;

  @Test
  void aMeetingIsScheduledWithItsReportDueTwoBusinessDaysAfterItsEnd() {
    TestClock.set(JANUARY);
    Duo duo = Duo.active();
    // A Tuesday evening in winter: 22:00 in Washington ends at 23:00, due on Thursday at 23:00.
    Instant start = Instant.parse("2027-02-03T03:00:00Z");
    duo.asMentee()
        .post(meetingsOf(duo), plan(start))
        .then()
        .statusCode(201)
        .header("Location", matchesPattern("/api/v1/meetings/[0-9a-f-]{36}"))
        .body("engagementId", equalTo(duo.engagement().toString()))
        .body("startsAt", equalTo("2027-02-03T03:00:00Z"))
        .body("duration", equalTo("PT1H"))
        .body("state", equalTo("SCHEDULED"))
        .body("report.state", equalTo("DUE"))
        .body("report.dueAt", equalTo("2027-02-05T04:00:00Z"))
        .body("actions", contains("UPDATE", "CANCEL"));
  }

  @Test
  void movingAMeetingMovesTheDueTimeOfItsReport() {
    TestClock.set(JANUARY);
    Duo duo = Duo.active();
    String meeting = scheduled(duo, Instant.parse("2027-02-03T03:00:00Z"));
    duo.asMentor()
        .patch(meeting, duo.asMentor().tag(meeting), plan(Instant.parse("2027-02-10T03:00:00Z")))
        .then()
        .statusCode(200)
        .body("startsAt", equalTo("2027-02-10T03:00:00Z"))
        .body("report.dueAt", equalTo("2027-02-12T04:00:00Z"));
  }

  @Test
  void aPlannedMeetingCannotBeMovedAfterTheEnd() {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(5));
    duo.turn(EngagementState.ENDED_EARLY);
    duo.asMentor()
        .patch(meeting, duo.asMentor().tag(meeting), plan(hoursFromNow(6)))
        .then()
        .statusCode(409)
        .body("detail", containsString("has ended"));
  }

  @Test
  void twoMeetingsOfTheSamePairDoNotOverlap() {
    Duo duo = Duo.active();
    Instant start = hoursFromNow(30);
    scheduled(duo, start);
    duo.asMentor()
        .post(meetingsOf(duo), plan(start.plusSeconds(3599)))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:duplicate"));
    String next = scheduled(duo, start.plusSeconds(3600));
    duo.asMentor()
        .patch(next, duo.asMentor().tag(next), plan(start.plusSeconds(60)))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:duplicate"));
  }

  @Test
  void ofManyMeetingsAtOneTimeScheduledAtOnceOneIsKept() throws Exception {
    Duo duo = Duo.active();
    String plan = plan(hoursFromNow(72));
    Callable<Integer> schedule = () -> duo.asMentor().post(meetingsOf(duo), plan).statusCode();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Integer>> answers =
          threads.invokeAll(Stream.generate(() -> schedule).limit(AT_ONCE).toList());
      assertThat(answers.stream().map(Future::resultNow).sorted())
          .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }
    duo.asMentor().get(meetingsOf(duo)).then().body("total", equalTo(1));
  }

  @Test
  void aWrongPlanNamesEachFieldThatIsWrong() {
    Duo duo = Duo.active();
    duo.asMentor()
        .post(
            meetingsOf(duo),
            """
            {"startsAt": "%s", "duration": "PT14M", "mode": "VIDEO", "agenda": []}\
            """
                .formatted(hoursFromNow(5 * 365 * 24)))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/duration", "/startsAt"));
    duo.asMentor()
        .post(
            meetingsOf(duo),
            """
            {"startsAt": "%s", "duration": "PT1H", "mode": "VIDEO", "place": "<b>here</b>",
             "agenda": ["Fine", " "]}\
            """
                .formatted(hoursFromNow(5)))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/agenda/1", "/place"));
  }
}
