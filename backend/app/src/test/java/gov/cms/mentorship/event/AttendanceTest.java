package gov.cms.mentorship.event;

import static gov.cms.mentorship.event.Sessions.COORDINATOR;
import static gov.cms.mentorship.event.Sessions.mark;
import static gov.cms.mentorship.event.Sessions.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who was there has done the orientation. */
@IntegrationTest
class AttendanceTest {

  @Test
  void manyAreMarkedAtOnceAndTheAnswerSaysOfEachWhatBecameOfIt() {
    String session = session(1, 3);
    Newcomer there = Newcomer.one();
    Newcomer absent = Newcomer.one();
    Newcomer elsewhere = Newcomer.one();
    String first = there.books(session);
    String second = absent.books(session);
    String third = elsewhere.books(session(2, 3));
    TestClock.advance(Duration.ofHours(25));
    mark(session, first, "true", second, "false", third, "true", first, "true")
        .then()
        .statusCode(200)
        .body("recorded", equalTo(2))
        .body("outcomes.recorded", contains(true, true, false, false))
        .body("outcomes[0].state", equalTo("ATTENDED"))
        .body("outcomes[1].state", equalTo("MISSED"))
        .body("outcomes[2].detail", containsString("not begun"))
        .body("outcomes[3].detail", containsString("ATTENDED"));
    COORDINATOR.get(there.enrollment()).then().body("state", equalTo("ACTIVE"));
    COORDINATOR.get(absent.enrollment()).then().body("state", equalTo("ORIENTATION"));
    absent.books(session(4, 1));
  }

  @Test
  void whoWasRecordedAsAbsentByMistakeIsPutRight() {
    String session = session(1, 1);
    Newcomer noor = Newcomer.one();
    String booking = noor.books(session);
    TestClock.advance(Duration.ofHours(25));
    mark(session, booking, "false").then().statusCode(200);
    String again = noor.books(session(5, 1));
    mark(session, booking, "true").then().statusCode(200).body("recorded", equalTo(1));
    COORDINATOR.get(noor.enrollment()).then().body("state", equalTo("ACTIVE"));
    COORDINATOR.get(again).then().body("state", equalTo("CANCELLED"));
  }

  @Test
  void nobodyIsMarkedBeforeTheStart() {
    String session = session(1, 1);
    String booking = Newcomer.one().books(session);
    mark(session, booking, "true")
        .then()
        .statusCode(409)
        .body("detail", containsString("has not begun"));
  }

  @Test
  void whoIsInTwoRolesNeedsOneOrientation() {
    TestPerson person = TestPerson.participant("Both");
    Newcomer mentee = Newcomer.of(person, ParticipantRole.MENTEE);
    Newcomer mentor = mentee.alsoAs(ParticipantRole.MENTOR);
    String session = session(1, 2);
    String booking = mentee.books(session);
    mentor.asksFor(session).then().statusCode(409);
    mentor
        .api()
        .get(mentor.orientation())
        .then()
        .body("booking.id", equalTo(booking.replaceFirst(".*/", "")));
    mentee.leaves().then().statusCode(200);
    mentor.api().get(booking).then().body("state", equalTo("BOOKED"));
    TestClock.advance(Duration.ofHours(25));
    mark(session, booking, "true").then().statusCode(200).body("recorded", equalTo(1));
    COORDINATOR.get(mentor.enrollment()).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void whatTheSupportTeamRecordsWithoutASessionGivesThePlaceBack() {
    String session = session(3, 1);
    Newcomer noor = Newcomer.one();
    Newcomer next = Newcomer.one();
    String place = noor.books(session);
    String waiting = next.books(session);
    COORDINATOR
        .transition(noor.enrollment() + "/complete-orientation", COORDINATOR.tag(noor.enrollment()))
        .then()
        .statusCode(200);
    COORDINATOR.get(place).then().body("state", equalTo("CANCELLED"));
    COORDINATOR.get(waiting).then().body("state", equalTo("BOOKED"));
  }

  @Test
  void theTaskFollowsTheBooking() {
    String session = session(2, 1);
    Newcomer noor = Newcomer.one();
    taskIs(noor.api(), "BOOK_ORIENTATION", false);
    String booking = noor.books(session);
    taskIs(noor.api(), "ATTEND_ORIENTATION", false);
    Newcomer next = Newcomer.one();
    next.books(session);
    taskIs(next.api(), "WAIT_FOR_PLACE", true);
    TestClock.advance(Duration.ofHours(49));
    taskIs(noor.api(), "WAIT_FOR_ATTENDANCE", true);
    mark(session, booking, "true").then().statusCode(200);
    noor.api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .body("items.kind", not(hasItem(containsString("ATTENDANCE"))));
  }

  @Test
  void aBookingIsTheBusinessOfItsPersonAndTheSupportTeam() {
    Newcomer noor = Newcomer.one();
    String booking = noor.books(session(3, 2));
    Newcomer other = Newcomer.one();
    other.api().get(booking).then().statusCode(404);
    other.api().get(noor.orientation()).then().statusCode(404);
    COORDINATOR
        .get(noor.orientation())
        .then()
        .statusCode(200)
        .body("booking.state", equalTo("BOOKED"))
        .body("event.link", equalTo("https://meet.example/orientation"))
        .body("booking.position", nullValue());
  }

  private static void taskIs(Api api, String kind, boolean waiting) {
    api.get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.kind", contains(kind))
        .body("items.waiting", contains(waiting));
  }
}
