package gov.cms.mentorship.meeting;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.TestClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Calls that the tests of meetings have in common. */
final class MeetingCalls {

  private MeetingCalls() {}

  /** A moment so many hours from now. */
  static Instant hoursFromNow(long hours) {
    return TestClock.now().truncatedTo(ChronoUnit.SECONDS).plus(hours, ChronoUnit.HOURS);
  }

  static String plan(Instant startsAt) {
    return """
    {"startsAt": "%s", "duration": "PT1H", "mode": "VIDEO", "place": "https://meet.example/1",
     "agenda": ["What we want to reach"]}\
    """
        .formatted(startsAt);
  }

  static String meetingsOf(Duo duo) {
    return "/engagements/" + duo.engagement() + "/meetings";
  }

  /** Schedules a meeting as the mentee; answers its path. */
  static String scheduled(Duo duo, Instant startsAt) {
    return "/meetings/"
        + duo.asMentee()
            .post(meetingsOf(duo), plan(startsAt))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
  }

  static String report(Instant heldAt) {
    return """
    {"heldOn": "%s", "duration": "PT45M", "mode": "PHONE", "topics": ["ATO", "POAM"],
     "progress": "GOOD", "rating": 4, "helpWanted": false}\
    """
        .formatted(heldAt.atOffset(java.time.ZoneOffset.UTC).toLocalDate().minusDays(1));
  }

  static String withNote(String report, String text, boolean shared) {
    return report.substring(0, report.lastIndexOf('}'))
        + ", \"privateNote\": {\"text\": \"%s\", \"shared\": %s}}".formatted(text, shared);
  }

  /** Files or amends the report of a meeting. */
  static io.restassured.response.ValidatableResponse file(Api api, String meeting, String report) {
    return api.put(meeting + "/report", api.tag(meeting + "/report"), report).then();
  }
}
