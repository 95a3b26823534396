package gov.cms.mentorship.event;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sessions of the ISSO program, and what coordinators do with them. */
final class Sessions {

  static final Api COORDINATOR = Api.as(TestPerson.coordinator());

  private Sessions() {}

  static Instant inDays(long days) {
    return TestClock.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days));
  }

  static String plan(Instant startsAt, int capacity) {
    return """
    {"program": "cms-isso", "title": "Orientation", "startsAt": "%s", "duration": "PT1H",
     "place": "Room C-110", "link": "https://meet.example/orientation", "capacity": %d}\
    """
        .formatted(startsAt, capacity);
  }

  /** A session in so many days; its path. */
  static String session(long days, int capacity) {
    return "/events/"
        + COORDINATOR
            .post("/events", plan(inDays(days), capacity))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
  }

  static Response change(String event, String change) {
    return COORDINATOR.patch(event, COORDINATOR.tag(event), change);
  }

  static Response cancel(String event) {
    return COORDINATOR.transition(event + "/cancel", COORDINATOR.tag(event));
  }

  static Response offer(Newcomer person, Instant... times) {
    return COORDINATOR.transition(
        person.orientation() + "/offer",
        COORDINATOR.tag(person.orientation()),
        """
        {"startsAt": [%s], "duration": "PT45M", "link": "https://meet.example/one"}\
        """
            .formatted(
                Stream.of(times)
                    .map(time -> "\"" + time + "\"")
                    .collect(Collectors.joining(", "))));
  }

  static String wish(String event) {
    return "{\"eventId\": \"%s\"}".formatted(event.replaceFirst(".*/", ""));
  }

  /** Everybody whom a session knows in a state, in their order: the paths of their bookings. */
  static List<String> bookings(String event, String state) {
    List<String> ids =
        COORDINATOR
            .get(event + "/bookings?limit=200&state=" + state)
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    return ids.stream().map(id -> "/event-bookings/" + id).toList();
  }

  static Response mark(String event, String... bookingsAndWhether) {
    StringBuilder people = new StringBuilder();
    for (int i = 0; i < bookingsAndWhether.length; i += 2) {
      people.append(
          "%s{\"bookingId\": \"%s\", \"attended\": %s}"
              .formatted(
                  i == 0 ? "" : ",",
                  bookingsAndWhether[i].replaceFirst(".*/", ""),
                  bookingsAndWhether[i + 1]));
    }
    return COORDINATOR.transition(
        event + "/mark-attendance", COORDINATOR.tag(event), "{\"bookings\": [" + people + "]}");
  }
}
