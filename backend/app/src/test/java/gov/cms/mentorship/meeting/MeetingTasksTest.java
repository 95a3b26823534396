package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.meetingsOf;
import static gov.cms.mentorship.meeting.MeetingCalls.plan;
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
    duo.asMentee().patch(path, duo.asMentee().tag(path), plan(start)).then().statusCode(200);
    tasks(duo.asMentee()).body("items.kind", not(hasItem("PREPARE_MEETING")));
  }

  @ParameterizedTest
  @CsvSource({"PAUSED,true", "COMPLETED,false", "ENDED_EARLY,false"})
  void theAgendaIsAskedForWhileItCanBeChanged(EngagementState state, boolean asked) {
    Duo duo = Duo.active();
    String emptyAgenda = plan(hoursFromNow(30)).replace("\"What we want to reach\"", "");
    String meeting =
        "/meetings/"
            + duo.asMentee()
                .post(meetingsOf(duo), emptyAgenda)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    duo.turn(state);
    tasks(duo.asMentee())
        .body("items.kind", asked ? hasItem("PREPARE_MEETING") : not(hasItem("PREPARE_MEETING")));
    duo.asMentee()
        .get(meeting)
        .then()
        .body("actions", asked ? hasItem("UPDATE") : not(hasItem("UPDATE")));
  }

  private static ValidatableResponse tasks(Api api) {
    return api.get("/me/tasks?program=cms-isso").then().statusCode(200);
  }
}
