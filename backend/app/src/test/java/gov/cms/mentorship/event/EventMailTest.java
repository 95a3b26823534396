package gov.cms.mentorship.event;

import static gov.cms.mentorship.event.Sessions.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.ManagerLinks;
import gov.cms.mentorship.testing.TestClock;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What people are told of their orientation, and what their calendars make of it. */
@IntegrationTest
class EventMailTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final String BOOKED = "Your orientation is booked";
  private static final String CHANGED = "Your orientation has changed";
  private static final String CANCELED = "Your orientation booking is canceled";

  @Inject Actors actors;
  @Inject @All List<Job> jobs;

  @Test
  void oneEntryOfTheCalendarFollowsABookingFromItsBeginningToItsEnd() throws Exception {
    Newcomer noor = Newcomer.one();
    String session = session(5, 2);
    String booking = noor.books(session);
    String uid = booking.replaceFirst(".*/", "") + "@mentorship";
    LocalMail booked = mail(noor, BOOKED);
    assertThat(booked.text()).contains("Room C-110").contains("/events?program=cms-isso");
    entry(booked, "REQUEST", uid, 0);
    Sessions.change(session, "{\"place\": \"Room B-2\"}").then().statusCode(200);
    LocalMail changed = mail(noor, CHANGED);
    assertThat(changed.text()).contains("Room B-2");
    assertThat(entry(changed, "REQUEST", uid, 1).getRequiredProperty(Property.LOCATION).getValue())
        .isEqualTo("Room B-2");
    noor.cancels(booking).then().statusCode(200);
    entry(mail(noor, CANCELED), "CANCEL", uid, 2);
  }

  @Test
  void whoMovesKeepsOneEntryInTheCalendar() throws Exception {
    Newcomer noor = Newcomer.one();
    String booking = noor.books(session(5, 2));
    mail(noor, BOOKED);
    noor.movesTo(booking, session(6, 2)).then().statusCode(200);
    entry(mail(noor, CHANGED), "REQUEST", booking.replaceFirst(".*/", "") + "@mentorship", 1);
  }

  @Test
  void whoMovesUpIsToldAndGetsTheEntry() throws Exception {
    String session = session(5, 1);
    Newcomer first = Newcomer.one();
    String place = first.books(session);
    Newcomer next = Newcomer.one();
    String waiting = next.books(session);
    first.cancels(place).then().statusCode(200);
    entry(
        mail(next, "You have a place in the orientation"),
        "REQUEST",
        waiting.replaceFirst(".*/", "") + "@mentorship",
        1);
    assertThat(ManagerLinks.messages(next.person().email())).hasSize(1);
  }

  @Test
  void aCanceledSessionIsToldToWhoHasAPlaceAndToWhoWaits() {
    String session = session(5, 1);
    Newcomer first = Newcomer.one();
    first.books(session);
    Newcomer next = Newcomer.one();
    next.books(session);
    Sessions.cancel(session).then().statusCode(200);
    assertThat(mail(first, CANCELED).calendarType()).contains("method=CANCEL");
    mail(next, CANCELED);
  }

  @Test
  void peopleAreRemindedADayBeforeOfThePlanAsItIsThen() {
    String session = session(5, 2);
    Newcomer noor = Newcomer.one();
    noor.books(session);
    Newcomer gone = Newcomer.one();
    gone.cancels(gone.books(session)).then().statusCode(200);
    Sessions.change(session, "{\"startsAt\": \"%s\"}".formatted(Sessions.inDays(7)))
        .then()
        .statusCode(200);
    later(Duration.ofDays(5));
    assertThat(ManagerLinks.messages(noor.person().email()))
        .noneMatch(mail -> mail.subject().contains("tomorrow"));
    later(Duration.ofDays(1).plusMinutes(5));
    mail(noor, "Your orientation is tomorrow");
    assertThat(ManagerLinks.messages(gone.person().email()))
        .noneMatch(mail -> mail.subject().contains("tomorrow"));
  }

  @Test
  void whoStillWaitsWhenItBeginsIsFreeToBookAgain() {
    String session = session(2, 1);
    Newcomer.one().books(session);
    Newcomer noor = Newcomer.one();
    String waiting = noor.books(session);
    later(Duration.ofDays(2).plusMinutes(5));
    assertThat(noor.state(waiting)).isEqualTo("CANCELLED");
    mail(noor, "No place became free in the orientation");
    noor.books(session(3, 1));
  }

  @Test
  void whoGetsTimesOfferedIsTold() {
    Newcomer noor = Newcomer.one();
    Sessions.offer(noor, Sessions.inDays(3)).then().statusCode(200);
    assertThat(mail(noor, "Choose a time for your orientation").text()).contains("/events");
  }

  private void later(Duration time) {
    TestClock.advance(time);
    Job timers = jobs.stream().filter(job -> job.name().equals("timers")).findAny().orElseThrow();
    actors.as(new Actor.Job("timers"), timers::run);
  }

  private static LocalMail mail(Newcomer to, String subject) {
    return await()
        .atMost(LONG_ENOUGH)
        .until(
            () ->
                ManagerLinks.messages(to.person().email()).stream()
                    .filter(mail -> mail.subject().equals(subject))
                    .toList(),
            found -> found.size() == 1)
        .getFirst();
  }

  private static VEvent entry(LocalMail mail, String method, String uid, int sequence)
      throws Exception {
    assertThat(mail.calendarType()).contains("text/calendar", "method=" + method);
    Calendar calendar = new CalendarBuilder().build(new StringReader(mail.calendar()));
    assertThat(calendar.getRequiredProperty(Property.METHOD).getValue()).isEqualTo(method);
    VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    assertThat(event.getRequiredProperty(Property.UID).getValue()).isEqualTo(uid);
    assertThat(event.getRequiredProperty(Property.SEQUENCE).getValue())
        .isEqualTo(Integer.toString(sequence));
    assertThat(event.getRequiredProperty(Property.ATTENDEE).getValue())
        .isEqualTo("mailto:" + mail.to());
    return event;
  }
}
