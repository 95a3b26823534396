package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.meetingsOf;
import static gov.cms.mentorship.meeting.MeetingCalls.plan;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class MeetingResourceTest {

  private static final int AT_ONCE = 8;

  @Test
  void aMeetingIsScheduledWithItsReportDueTwoBusinessDaysAfterItsEnd() {
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
    Duo duo = Duo.active();
    String meeting = scheduled(duo, Instant.parse("2027-02-03T03:00:00Z"));
    duo.asMentor()
        .put(meeting, duo.asMentor().tag(meeting), plan(Instant.parse("2027-02-10T03:00:00Z")))
        .then()
        .statusCode(200)
        .body("startsAt", equalTo("2027-02-10T03:00:00Z"))
        .body("report.dueAt", equalTo("2027-02-12T04:00:00Z"));
  }

  @Test
  void cancellingAndMissingWaiveTheReport() {
    Duo duo = Duo.active();
    String coming = scheduled(duo, hoursFromNow(48));
    duo.asMentor()
        .transition(coming + "/cancel", duo.asMentor().tag(coming))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("report.state", equalTo("WAIVED"))
        .body("actions", hasSize(0));
    String past = scheduled(duo, hoursFromNow(-48));
    duo.asMentee()
        .transition(past + "/miss", duo.asMentee().tag(past))
        .then()
        .statusCode(200)
        .body("state", equalTo("MISSED"))
        .body("report.state", equalTo("WAIVED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"miss", "hold"})
  void whatBecameOfAMeetingCannotBeSaidBeforeItsStart(String action) {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(5));
    duo.asMentee()
        .transition(meeting + "/" + action, duo.asMentee().tag(meeting))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("possible", contains("UPDATE", "CANCEL"));
  }

  @Test
  void aProgramWithoutReportsMarksItsMeetingsAsHeld() {
    Duo duo = Duo.in("asis-security-leaders", EngagementState.ACTIVE);
    String meeting = scheduled(duo, hoursFromNow(-5));
    String tag =
        duo.asMentee()
            .get(meeting)
            .then()
            .body("report", nullValue())
            .body("actions", contains("UPDATE", "CANCEL", "MISS", "HOLD"))
            .extract()
            .header("ETag");
    duo.asMentee()
        .transition(meeting + "/hold", tag)
        .then()
        .statusCode(200)
        .body("state", equalTo("HELD"));
    duo.asMentee().get(meeting + "/report").then().statusCode(404);
  }

  @Test
  void whereReportsAreAskedForOnlyTheReportMarksAMeetingAsHeld() {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(-5));
    duo.asMentor()
        .transition(meeting + "/hold", duo.asMentor().tag(meeting))
        .then()
        .statusCode(409)
        .body("possible", hasItem("REPORT"));
  }

  @Test
  void anActionInTheWrongStateNamesTheStateAndWhatIsPossible() {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(5));
    duo.asMentor().transition(meeting + "/cancel", duo.asMentor().tag(meeting));
    for (String action : List.of("cancel", "miss", "hold")) {
      duo.asMentor()
          .transition(meeting + "/" + action, duo.asMentor().tag(meeting))
          .then()
          .statusCode(409)
          .body("state", equalTo("CANCELLED"))
          .body("possible", hasSize(0));
    }
    duo.asMentor()
        .put(meeting, duo.asMentor().tag(meeting), plan(hoursFromNow(6)))
        .then()
        .statusCode(409)
        .body("state", equalTo("CANCELLED"));
  }

  @Test
  void aPlannedMeetingCannotBeMovedAfterTheEnd() {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(5));
    duo.turn(EngagementState.ENDED_EARLY);
    duo.asMentor()
        .put(meeting, duo.asMentor().tag(meeting), plan(hoursFromNow(6)))
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
        .put(next, duo.asMentor().tag(next), plan(start.plusSeconds(60)))
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
            {"startsAt": "2031-01-01T10:00:00Z", "duration": "PT14M", "mode": "VIDEO", "agenda": []}\
            """)
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

  @Test
  void theListIsFilteredAndSorted() {
    Duo duo = Duo.active();
    String first = scheduled(duo, hoursFromNow(10));
    scheduled(duo, hoursFromNow(20));
    duo.asMentee().transition(first + "/cancel", duo.asMentee().tag(first));
    String list = meetingsOf(duo);
    duo.asMentee()
        .get(list + "?sort=-startsAt")
        .then()
        .statusCode(200)
        .body("items.state", contains("SCHEDULED", "CANCELLED"));
    duo.asMentee().get(list + "?state=CANCELLED").then().body("total", equalTo(1));
    String cursor =
        duo.asMentee().get(list + "?limit=1").then().extract().path("nextCursor").toString();
    duo.asMentee()
        .get(list + "?limit=1&cursor=" + cursor)
        .then()
        .statusCode(200)
        .body("items.state", contains("SCHEDULED"))
        .body("nextCursor", nullValue());
    duo.asMentee().get(list + "?sort=place").then().statusCode(400);
  }

  @Test
  void theSupportTeamReadsMeetingsAndHasNothingToDoWithThem() {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(-5));
    Api coordinator = Api.as(TestPerson.coordinator());
    coordinator.get(meeting).then().statusCode(200).body("actions", hasSize(0));
    coordinator.get(meetingsOf(duo)).then().statusCode(200).body("total", equalTo(1));
  }

  @Test
  void theEngagementCountsItsMeetings() {
    Duo duo = Duo.in("asis-security-leaders", EngagementState.ACTIVE);
    String held = scheduled(duo, hoursFromNow(-5));
    duo.asMentor().transition(held + "/hold", duo.asMentor().tag(held)).then().statusCode(200);
    scheduled(duo, hoursFromNow(90));
    String next = scheduled(duo, hoursFromNow(50));
    duo.asMentor()
        .get("/engagements/" + duo.engagement())
        .then()
        .statusCode(200)
        .body("meetings.held", equalTo(1))
        .body("meetings.nextId", equalTo(next.substring("/meetings/".length())))
        .body("meetings.nextAt", notNullValue());
  }

  @Test
  void theEndOfAMentorshipCallsOffWhatWasPlanned() {
    Duo duo = Duo.active();
    String coming = scheduled(duo, hoursFromNow(50));
    String past = scheduled(duo, hoursFromNow(-50));
    String engagement = "/engagements/" + duo.engagement();
    duo.asMentee()
        .transition(engagement + "/end", duo.asMentee().tag(engagement), "{}")
        .then()
        .statusCode(200);
    duo.asMentee()
        .get(coming)
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("report.state", equalTo("WAIVED"));
    duo.asMentor().get(past).then().body("actions", contains("MISS", "REPORT"));
  }
}
