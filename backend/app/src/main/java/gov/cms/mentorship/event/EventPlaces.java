package gov.cms.mentorship.event;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Gives and takes places. Whoever calls holds the event: so nobody gets a place that is not there,
 * and those who wait get one in the order in which they came.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventPlaces {

  private final EventBookingRepository repository;
  private final Programs programs;
  private final Timers timers;
  private final Events events;
  private final Clock clock;

  EventPlaces(
      EventBookingRepository repository,
      Programs programs,
      Timers timers,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.programs = programs;
    this.timers = timers;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the next one who comes gets a place; whoever waits comes first. */
  boolean isFree(EventEntity event) {
    return repository.taken(event.id()) < event.capacity() && !repository.isWaitedFor(event.id());
  }

  /** Lets somebody come: to a place if one is free, and else to the end of the waiting list. */
  EventBookingEntity join(EventEntity event, UUID person) {
    EventBookingEntity booking =
        new EventBookingEntity(
            event, person, next(event), repository.nextNumber(event.id()), clock.instant());
    repository.persistAndFlush(booking);
    if (booking.state() == EventBookingState.BOOKED) {
      tell(booking, new EventEvents.Booked(event.id(), event.startsAt(), event.endsAt()));
    }
    came(booking, event);
    return booking;
  }

  /** Lets somebody come to another event than the one they leave, which is held too. */
  void move(EventBookingEntity booking, EventEntity event, EventBookingRelation by) {
    boolean hadPlace = booking.state() == EventBookingState.BOOKED;
    booking.moveTo(event, next(event), repository.nextNumber(event.id()), by, clock.instant());
    repository.flush();
    if (booking.state() == EventBookingState.BOOKED) {
      tell(
          booking,
          hadPlace
              ? new EventEvents.Changed(event.id(), event.startsAt(), event.endsAt())
              : new EventEvents.Booked(event.id(), event.startsAt(), event.endsAt()));
    }
    came(booking, event);
  }

  /** Takes somebody out. Who moves up is for {@link #fill} to say. */
  void cancel(
      EventBookingEntity booking,
      EventEntity event,
      EventBookingRelation by,
      EventBookingEnd reason) {
    boolean hadPlace = booking.state() == EventBookingState.BOOKED;
    booking.move(EventBookingAction.CANCEL, by, clock.instant());
    timers.stop(EventReminder.KIND, booking.id());
    tell(booking, new EventEvents.BookingCancelled(event.id(), event.startsAt(), hadPlace, reason));
  }

  /** Gives all free places to those who wait, the first first. */
  void fill(EventEntity event) {
    if (event.state() != EventState.SCHEDULED || event.hasBegun(clock.instant())) {
      return;
    }
    int free = event.capacity() - repository.taken(event.id());
    if (free <= 0) {
      return;
    }
    repository.lockedOf(event.id(), EventBookingState.WAITING).stream()
        .limit(free)
        .forEach(booking -> {
          booking.move(EventBookingAction.MOVE_UP, EventBookingRelation.SYSTEM, clock.instant());
          tell(booking, new EventEvents.MovedUp(event.id(), event.startsAt(), event.endsAt()));
          remind(booking, event);
        });
  }

  /** Lets everybody who has a place know of a changed plan. */
  void planChanged(EventEntity event) {
    repository
        .lockedOf(event.id(), EventBookingState.BOOKED)
        .forEach(booking -> {
          booking.changed();
          tell(booking, new EventEvents.Changed(event.id(), event.startsAt(), event.endsAt()));
          remind(booking, event);
        });
  }

  /** Takes out everybody who has a place or waits. */
  void cancelAll(EventEntity event, EventBookingEnd reason, EventBookingState... states) {
    repository
        .lockedOf(event.id(), states)
        .forEach(booking -> cancel(booking, event, EventBookingRelation.SYSTEM, reason));
  }

  /** Records whether somebody was there. */
  void attendance(EventBookingEntity booking, EventBookingAction action, EventBookingRelation by) {
    booking.move(action, by, clock.instant());
    timers.stop(EventReminder.KIND, booking.id());
    tell(
        booking,
        action == EventBookingAction.ATTEND
            ? new EventEvents.Attended(booking.eventId())
            : new EventEvents.Missed(booking.eventId()));
  }

  private EventBookingState next(EventEntity event) {
    return isFree(event) ? EventBookingState.BOOKED : EventBookingState.WAITING;
  }

  private void came(EventBookingEntity booking, EventEntity event) {
    if (booking.state() == EventBookingState.WAITING) {
      tell(booking, new EventEvents.Waiting(event.id(), event.startsAt()));
    } else {
      remind(booking, event);
    }
  }

  /** A day before, if that is still to come. */
  private void remind(EventBookingEntity booking, EventEntity event) {
    var program = programs.require(event.program());
    Instant due = event.startsAt().atZone(program.timeZone()).minusDays(1).toInstant();
    if (due.isAfter(clock.instant())) {
      timers.startAt(EventReminder.KIND, booking.id(), program, due);
    } else {
      timers.stop(EventReminder.KIND, booking.id());
    }
  }

  private void tell(EventBookingEntity booking, EventEvents payload) {
    events.tell(
        booking.program(), EventEvents.booking(booking.id()), List.of(booking.personId()), payload);
  }
}
