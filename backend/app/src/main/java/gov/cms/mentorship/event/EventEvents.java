package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * What events and their bookings tell. The subject is the event or the booking; the people of a
 * booking are its one person. Times are those after the change.
 */
public sealed interface EventEvents extends Payload {

  /** What happens to an event. */
  static Subject event(UUID id) {
    return new Subject("event", id);
  }

  /** What happens to a booking. */
  static Subject booking(UUID id) {
    return new Subject("event-booking", id);
  }

  /** A session can be booked from now on. */
  @EventType("event.published")
  record Published(Instant startsAt, Instant endsAt) implements EventEvents {}

  /** The plan of an event was changed. */
  @EventType("event.updated")
  record Updated(Instant startsAt, Instant endsAt) implements EventEvents {}

  /** An event is off. */
  @EventType("event.cancelled")
  record Cancelled(Instant startsAt) implements EventEvents {}

  /** Somebody got times to choose from. The subject is their enrollment. */
  @EventType("event.offered")
  record Offered(int times) implements EventEvents {}

  /** Somebody has booked, and has a place. */
  @EventType("event-booking.booked")
  record Booked(UUID eventId, Instant startsAt, Instant endsAt) implements EventEvents {}

  /** Somebody has joined a waiting list. */
  @EventType("event-booking.waiting")
  record Waiting(UUID eventId, Instant startsAt) implements EventEvents {}

  /** Somebody who waited has a place. */
  @EventType("event-booking.moved-up")
  record MovedUp(UUID eventId, Instant startsAt, Instant endsAt) implements EventEvents {}

  /** What somebody has a place in is at another time or place, or is another event. */
  @EventType("event-booking.changed")
  record Changed(UUID eventId, Instant startsAt, Instant endsAt) implements EventEvents {}

  /**
   * Somebody comes no more.
   *
   * @param hadPlace whether it was in their calendar
   */
  @EventType("event-booking.cancelled")
  record BookingCancelled(UUID eventId, Instant startsAt, boolean hadPlace, EventBookingEnd reason)
      implements EventEvents {}

  /** It is time to remind somebody of what they have booked. */
  @EventType("event-booking.reminder-due")
  record ReminderDue(UUID eventId, Instant startsAt) implements EventEvents {}

  /** Somebody was there. */
  @EventType("event-booking.attended")
  record Attended(UUID eventId) implements EventEvents {}

  /** Somebody was not there. */
  @EventType("event-booking.missed")
  record Missed(UUID eventId) implements EventEvents {}
}
