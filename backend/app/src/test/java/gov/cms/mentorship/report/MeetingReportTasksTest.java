package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class MeetingReportTasksTest {

  @Test
  void theMentorIsAskedForTheReportOnceTheMeetingIsOver() {
    Duo duo = Duo.active();
    scheduled(duo, hoursFromNow(20));
    tasks(duo.asMentor()).body("items.kind", not(hasItem("FILE_REPORT")));
    String meeting = scheduled(duo, hoursFromNow(-20));
    String dueAt = duo.asMentor().get(meeting).then().extract().path("report.dueAt");
    tasks(duo.asMentor())
        .body("items.find { it.kind == 'FILE_REPORT' }.dueAt", equalTo(dueAt))
        .body(
            "items.find { it.kind == 'FILE_REPORT' }.subject.id",
            equalTo(meeting.substring("/meetings/".length())));
    tasks(duo.asMentee()).body("items.kind", not(hasItem("FILE_REPORT")));
    file(duo.asMentor(), meeting, report(hoursFromNow(-20))).statusCode(200);
    tasks(duo.asMentor()).body("items.kind", not(hasItem("FILE_REPORT")));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "cms-isso, ACTIVE, true",
    "cms-isso, PAUSED, true",
    "cms-isso, COMPLETED, true",
    "cms-isso, ENDED_EARLY, true",
    "hhs-mentoring, ACTIVE, false",
    "hhs-mentoring, COMPLETED, false",
    "asis-security-leaders, ACTIVE, false"
  })
  void theMentorIsAskedForWhatIsRequiredAndCanStillBeFiled(
      String program, EngagementState engagement, boolean asked) {
    Duo duo = Duo.in(program, EngagementState.ACTIVE);
    String meeting = scheduled(duo, hoursFromNow(-20));
    duo.turn(engagement);
    duo.asMentor()
        .get("/me/tasks?program=" + program)
        .then()
        .statusCode(200)
        .body("items.kind", asked ? hasItem("FILE_REPORT") : not(hasItem("FILE_REPORT")));
    if (asked) {
      file(duo.asMentor(), meeting, report(hoursFromNow(-20))).statusCode(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "miss"})
  void nobodyIsAskedToReportAMeetingThatDidNotTakePlace(String action) {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(-20));
    duo.asMentee().transition(meeting + "/" + action, duo.asMentee().tag(meeting));
    tasks(duo.asMentor()).body("items.kind", not(hasItem("FILE_REPORT")));
  }

  @Test
  void aReportThatIsMoreThanAYearLateCanStillBeFiledAsItIsFilledIn() {
    Duo duo = Duo.active();
    String meeting = scheduled(duo, hoursFromNow(-20));
    String path = meeting + "/report";
    String planned = duo.asMentor().get(path).then().extract().path("heldOn");
    TestClock.advance(Duration.ofDays(400));
    tasks(duo.asMentor()).body("items.kind", hasItem("FILE_REPORT"));
    String body =
        report(hoursFromNow(-20))
            .replaceFirst("\"heldOn\": \"[^\"]*\"", "\"heldOn\": \"" + planned + "\"");
    file(duo.asMentor(), meeting, body).statusCode(200).body("heldOn", equalTo(planned));
    String before = LocalDate.parse(planned).minusDays(1).toString();
    file(duo.asMentor(), meeting, body.replace(planned, before))
        .statusCode(400)
        .body("errors.pointer", hasItem("/heldOn"));
  }

  private static ValidatableResponse tasks(Api api) {
    return api.get("/me/tasks?program=cms-isso").then().statusCode(200);
  }
}
