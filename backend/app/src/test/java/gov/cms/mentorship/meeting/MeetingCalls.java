package gov.cms.mentorship.meeting;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Calls that the tests of meetings have in common. */
public final class MeetingCalls {

  private MeetingCalls() {}

  /** A moment so many hours from now. */
  public static Instant hoursFromNow(long hours) {
    return TestClock.now().truncatedTo(ChronoUnit.SECONDS).plus(hours, ChronoUnit.HOURS);
  }

  /** A plan for an hour from then on, as it goes over the wire. */
  public static String plan(Instant startsAt) {
    return """
    {"startsAt": "%s", "duration": "PT1H", "mode": "VIDEO", "place": "https://meet.example/1",
     "agenda": ["What we want to reach"]}\
    """
        .formatted(startsAt);
  }

  /** Where the meetings of two people lie. */
  public static String meetingsOf(Duo duo) {
    return "/engagements/" + duo.engagement() + "/meetings";
  }

  /** Schedules a meeting as the mentee; answers its path. */
  public static String scheduled(Duo duo, Instant startsAt) {
    return "/meetings/"
        + duo.asMentee()
            .post(meetingsOf(duo), plan(startsAt))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
  }

  /** What the mentor reports of a meeting at that time, as it goes over the wire. */
  public static String report(Instant heldAt) {
    return """
    {"heldOn": "%s", "duration": "PT45M", "mode": "PHONE", "topics": ["ATO", "POAM"],
     "progress": "GOOD", "rating": 4, "helpWanted": false}\
    """
        .formatted(heldAt.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1));
  }

  /** Files or amends the report of a meeting. */
  public static ValidatableResponse file(Api api, String meeting, String report) {
    return api.patch(meeting + "/report", api.tag(meeting + "/report"), report).then();
  }
}
