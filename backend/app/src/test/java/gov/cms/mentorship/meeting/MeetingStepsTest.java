package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.plan;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a meeting. */
@IntegrationTest
class MeetingStepsTest {

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
        .patch(meeting, duo.asMentor().tag(meeting), plan(hoursFromNow(6)))
        .then()
        .statusCode(409)
        .body("state", equalTo("CANCELLED"));
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
