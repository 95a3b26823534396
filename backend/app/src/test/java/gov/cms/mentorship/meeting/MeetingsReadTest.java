package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.meetingsOf;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Meetings as the two and the support team see them. */
@IntegrationTest
class MeetingsReadTest {

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
}
