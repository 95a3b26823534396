package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MeetingReportTest {

  private final Instant start = hoursFromNow(-30);
  private Duo duo;

  @BeforeEach
  void bringTwoTogether() {
    duo = Duo.active();
  }

  @Test
  void aReportIsPrefilledFromTheMeetingWhileItIsDue() {
    LocalDate day = TestClock.today().minusDays(8);
    // The evening in the program's time zone is the next day in Greenwich.
    String meeting =
        scheduled(duo, day.atTime(21, 30).atZone(ZoneId.of("America/New_York")).toInstant());
    duo.asMentor()
        .get(meeting + "/report")
        .then()
        .statusCode(200)
        .body("state", equalTo("DUE"))
        .body("heldOn", equalTo(day.toString()))
        .body("duration", equalTo("PT1H"))
        .body("mode", equalTo("VIDEO"))
        .body("topics", hasSize(0))
        .body("progress", nullValue())
        .body("submittedAt", nullValue());
  }

  @Test
  void filingTheReportMakesTheMeetingHeld() {
    String meeting = scheduled(duo, start);
    file(duo.asMentor(), meeting, report(start))
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("duration", equalTo("PT45M"))
        .body("topics", contains("ATO", "POAM"))
        .body("progress", equalTo("GOOD"))
        .body("rating", equalTo(4))
        .body("amendableUntil", notNullValue());
    duo.asMentor()
        .get(meeting)
        .then()
        .body("state", equalTo("HELD"))
        .body("report.state", equalTo("SUBMITTED"))
        .body("actions", contains("AMEND_REPORT"));
    duo.asMentee().get(meeting + "/report").then().body("progress", equalTo("GOOD"));
  }

  @Test
  void aReportCanBeAmendedForTwoWeeks() {
    String meeting = scheduled(duo, start);
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
    file(duo.asMentor(), meeting, report(start).replace("GOOD", "GREAT"))
        .statusCode(200)
        .body("progress", equalTo("GREAT"));
    TestClock.advance(Duration.ofDays(14).plusMinutes(1));
    file(duo.asMentor(), meeting, report(start))
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"));
  }

  @Test
  void aReportCannotBeFiledBeforeTheStartNorForACancelledMeeting() {
    String coming = scheduled(duo, hoursFromNow(3));
    file(duo.asMentor(), coming, report(start))
        .statusCode(409)
        .body("detail", containsString("not begun"));
    duo.asMentor().transition(coming + "/cancel", duo.asMentor().tag(coming));
    file(duo.asMentor(), coming, report(start)).statusCode(409).body("state", equalTo("CANCELLED"));
  }

  @Test
  void theLastMeetingCanBeReportedAfterTheEnd() {
    String meeting = scheduled(duo, start);
    duo.turn(EngagementState.COMPLETED);
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
  }

  @Test
  void theMenteeIsToldWhoFilesTheReport() {
    String meeting = scheduled(duo, start);
    file(duo.asMentee(), meeting, report(start))
        .statusCode(403)
        .body("detail", containsString("mentor"));
  }

  @Test
  void aReportIsFiledOnceAndNeedsItsTag() {
    String meeting = scheduled(duo, start);
    String tag = duo.asMentor().tag(meeting + "/report");
    duo.asMentor().patch(meeting + "/report", tag, report(start)).then().statusCode(200);
    duo.asMentor().patch(meeting + "/report", tag, report(start)).then().statusCode(412);
  }

  @Test
  void aWrongReportNamesEachFieldThatIsWrong() {
    String meeting = scheduled(duo, start);
    file(
            duo.asMentor(),
            meeting,
            """
            {"heldOn": "%s", "duration": "PT9H", "mode": "PHONE", "topics": ["ATO", "GOSSIP"],
             "progress": "GOOD", "helpWanted": false}\
            """
                .formatted(TestClock.today().plusYears(5)))
        .statusCode(400)
        .body("errors.pointer", contains("/duration", "/heldOn", "/topics/1"));
  }

  @Test
  void theSupportTeamListsTheFactsOfReports() {
    Api coordinator = Api.as(TestPerson.coordinator());
    String meeting = scheduled(duo, start);
    file(duo.asMentor(), meeting, report(start).replace("false", "true")).statusCode(200);
    scheduled(duo, hoursFromNow(5));
    String list = "/meeting-reports?engagementId=" + duo.engagement();
    coordinator
        .get(list + "&state=SUBMITTED&helpWanted=true&program=cms-isso")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].mentor.name", equalTo(duo.mentor().name()))
        .body("items[0].mentee.name", equalTo(duo.mentee().name()))
        .body("items[0].helpWanted", equalTo(true));
    coordinator.get(list).then().body("items.state", contains("DUE", "SUBMITTED"));
    coordinator.get(list + "&program=hhs-mentoring").then().body("total", equalTo(0));
    for (Api other :
        List.of(duo.asMentor(), Api.as(TestPerson.analyst()), Api.machine("engagements:read"))) {
      other.get(list).then().statusCode(403);
    }
  }
}
