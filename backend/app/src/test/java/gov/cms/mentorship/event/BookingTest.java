package gov.cms.mentorship.event;

import static gov.cms.mentorship.event.Sessions.COORDINATOR;
import static gov.cms.mentorship.event.Sessions.bookings;
import static gov.cms.mentorship.event.Sessions.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People book, wait, move and cancel; those who wait move up in their order. */
@IntegrationTest
class BookingTest {

  private static final String PROBLEM = "urn:mentorship:problem:";

  @Test
  void whoBooksGetsAPlaceAndSeesTheLinkFromThenOn() {
    Newcomer noor = Newcomer.one();
    String session = session(3, 2);
    noor.api()
        .get(session)
        .then()
        .statusCode(200)
        .body("placesLeft", equalTo(2))
        .body("link", nullValue())
        .body("actions", empty());
    String booking = noor.books(session);
    noor.api()
        .get(booking)
        .then()
        .body("state", equalTo("BOOKED"))
        .body("position", nullValue())
        .body("actions", contains("MOVE", "CANCEL"));
    noor.api()
        .get(session)
        .then()
        .body("placesLeft", equalTo(1))
        .body("link", equalTo("https://meet.example/orientation"));
    noor.api()
        .get(noor.orientation())
        .then()
        .statusCode(200)
        .body("booking.id", equalTo(booking.replaceFirst(".*/", "")))
        .body("event.id", equalTo(session.replaceFirst(".*/", "")));
  }

  @Test
  void aFullSessionHasAWaitingListThatMovesUpInItsOrder() {
    String session = session(3, 1);
    List<Newcomer> people = Newcomer.many(4);
    List<String> bookings = people.stream().map(person -> person.books(session)).toList();
    people.get(3).api().get(bookings.get(3)).then().body("position", equalTo(3));
    people.get(1).cancels(bookings.get(1)).then().statusCode(200);
    people.get(3).api().get(bookings.get(3)).then().body("position", equalTo(2));
    people
        .getFirst()
        .cancels(bookings.getFirst())
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
    assertThat(bookings(session, "BOOKED")).containsExactly(bookings.get(2));
    assertThat(bookings(session, "WAITING")).containsExactly(bookings.get(3));
  }

  @Test
  void morePlacesGoToThoseWhoWaitAndFewerThanAreBookedAreRefused() {
    String session = session(3, 1);
    List<String> bookings = Newcomer.many(4).stream().map(person -> person.books(session)).toList();
    Sessions.change(session, "{\"capacity\": 3}")
        .then()
        .statusCode(200)
        .body("waiting", equalTo(1));
    assertThat(bookings(session, "BOOKED")).isEqualTo(bookings.subList(0, 3));
    Sessions.change(session, "{\"capacity\": 2}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/capacity"))
        .body("errors.detail", contains(containsString("Enter 3 or more")));
    Sessions.change(session, "{\"capacity\": 3}").then().statusCode(200);
  }

  @Test
  void whoHasAPlaceMovesOnlyToAnotherPlace() {
    String full = session(3, 1);
    String free = session(4, 1);
    String other = session(5, 1);
    Newcomer.one().books(full);
    Newcomer noor = Newcomer.one();
    String booking = noor.books(free);
    noor.movesTo(booking, full)
        .then()
        .statusCode(409)
        .body("type", equalTo(PROBLEM + "session-full"))
        .body("detail", containsString("cancel your booking and join its waiting list"));
    Newcomer next = Newcomer.one();
    String waiting = next.books(free);
    noor.movesTo(booking, other)
        .then()
        .statusCode(200)
        .body("state", equalTo("BOOKED"))
        .body("eventId", equalTo(other.replaceFirst(".*/", "")));
    assertThat(next.state(waiting)).isEqualTo("BOOKED");
    noor.movesTo(booking, other).then().statusCode(400);
  }

  @Test
  void whoWaitsLeavesThatListForAPlaceOrTheEndOfAnotherList() {
    String full = session(3, 1);
    String alsoFull = session(4, 1);
    Newcomer.one().books(full);
    Newcomer.one().books(alsoFull);
    Newcomer.one().books(alsoFull);
    Newcomer noor = Newcomer.one();
    String booking = noor.books(full);
    noor.movesTo(booking, alsoFull)
        .then()
        .statusCode(200)
        .body("state", equalTo("WAITING"))
        .body("position", equalTo(2));
    assertThat(bookings(full, "WAITING")).isEmpty();
    noor.movesTo(booking, session(5, 1)).then().statusCode(200).body("state", equalTo("BOOKED"));
  }

  @Test
  void aPersonHasOneBookingAtATime() {
    Newcomer noor = Newcomer.one();
    noor.books(session(3, 2));
    noor.asksFor(session(4, 2))
        .then()
        .statusCode(409)
        .body("type", equalTo(PROBLEM + "duplicate"))
        .body("detail", containsString("Move it"));
  }

  @Test
  void whoLeavesTheProgramLeavesThePlaceToTheNext() {
    String session = session(3, 1);
    Newcomer noor = Newcomer.one();
    Newcomer next = Newcomer.one();
    String place = noor.books(session);
    String waiting = next.books(session);
    noor.leaves().then().statusCode(200);
    assertThat(next.state(waiting)).isEqualTo("BOOKED");
    COORDINATOR.get(place).then().body("state", equalTo("CANCELLED"));
  }

  @Test
  void aCanceledSessionFreesEverybody() {
    String session = session(3, 1);
    Newcomer noor = Newcomer.one();
    Newcomer next = Newcomer.one();
    String place = noor.books(session);
    String waiting = next.books(session);
    Sessions.cancel(session).then().statusCode(200).body("state", equalTo("CANCELLED"));
    assertThat(noor.state(place)).isEqualTo("CANCELLED");
    assertThat(next.state(waiting)).isEqualTo("CANCELLED");
    noor.asksFor(session).then().statusCode(409).body("type", equalTo(PROBLEM + "not-bookable"));
    noor.books(session(4, 1));
  }

  @Test
  void whatHasBegunIsNeitherBookedNorMovedNorCanceled() {
    String session = session(1, 2);
    Newcomer noor = Newcomer.one();
    String booking = noor.books(session);
    TestClock.advance(Duration.ofHours(25));
    noor.cancels(booking).then().statusCode(409).body("detail", containsString("has begun"));
    noor.movesTo(booking, session(3, 1)).then().statusCode(409);
    Newcomer.one().asksFor(session).then().statusCode(409);
    Sessions.cancel(session).then().statusCode(409).body("detail", containsString("who was there"));
    Sessions.change(session, "{\"title\": \"Too late\"}").then().statusCode(409);
  }

  @Test
  void sessionsAreSeenByThoseOfTheProgramAlone() {
    String session = session(1, 2);
    Api stranger = Api.as(TestPerson.participant("Sam"));
    stranger.get(session).then().statusCode(404);
    stranger.get("/events?program=cms-isso").then().statusCode(200).body("items", empty());
    String other = "/events?program=cms-isso&coming=true&limit=200";
    assertThat(Newcomer.one().api().get(other).<List<String>>path("items.id"))
        .contains(session.replaceFirst(".*/", ""));
  }

  @Test
  void aSessionIsSomewhereAndStillToComeAndItsLinkIsSafe() {
    COORDINATOR
        .post(
            "/events",
            """
            {"program": "cms-isso", "title": "Orientation", "startsAt": "%s", "duration": "PT5M",
             "capacity": 5}\
            """
                .formatted(Sessions.inDays(-1)))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/startsAt", "/duration", "/place"));
    for (String link : List.of("http://meet.example", "javascript:alert(1)", "https://a b")) {
      COORDINATOR
          .post(
              "/events",
              Sessions.plan(Sessions.inDays(2), 3)
                  .replace("https://meet.example/orientation", link))
          .then()
          .statusCode(400)
          .body("errors.pointer", contains("/link"));
    }
    COORDINATOR
        .post(
            "/events",
            Sessions.plan(Sessions.inDays(2), 3).replace("cms-isso", "asis-security-leaders"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/program"));
  }
}
