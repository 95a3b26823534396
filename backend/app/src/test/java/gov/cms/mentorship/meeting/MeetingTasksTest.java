package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.meetingsOf;
import static gov.cms.mentorship.meeting.MeetingCalls.plan;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class MeetingTasksTest {

  @ParameterizedTest
  @CsvSource({"DISCOVERY,true", "ACTIVE,true", "PAUSED,false", "COMPLETED,false"})
  void theMenteeIsAskedToScheduleTheNextMeeting(EngagementState state, boolean asked) {
    Duo duo = Duo.in("cms-isso", state);
    tasks(duo.asMentee())
        .body("items.kind", asked ? hasItem("SCHEDULE_MEETING") : not(hasItem("SCHEDULE_MEETING")));
    tasks(duo.asMentor()).body("items.kind", not(hasItem("SCHEDULE_MEETING")));
  }

  @Test
  void aComingMeetingIsEnough() {
    Duo duo = Duo.active();
    scheduled(duo, hoursFromNow(400));
    tasks(duo.asMentee()).body("items.kind", not(hasItem("SCHEDULE_MEETING")));
  }

  @Test
  void theMenteeIsAskedToFillTheAgendaInTheWeekBefore() {
    Duo duo = Duo.active();
    Instant start = hoursFromNow(24 * 7 - 1);
    String emptyAgenda = plan(start).replace("\"What we want to reach\"", "");
    String meeting =
        duo.asMentee()
            .post(meetingsOf(duo), emptyAgenda)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    tasks(duo.asMentee())
        .body("items.find { it.kind == 'PREPARE_MEETING' }.subject.id", equalTo(meeting))
        .body("items.find { it.kind == 'PREPARE_MEETING' }.dueAt", equalTo(start.toString()))
        .body(
            "items.find { it.kind == 'PREPARE_MEETING' }.person.name",
            equalTo(duo.mentor().name()));
    String path = "/meetings/" + meeting;
    duo.asMentee().put(path, duo.asMentee().tag(path), plan(start)).then().statusCode(200);
    tasks(duo.asMentee()).body("items.kind", not(hasItem("PREPARE_MEETING")));
  }

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

  private static ValidatableResponse tasks(Api api) {
    return api.get("/me/tasks?program=cms-isso").then().statusCode(200);
  }
}
