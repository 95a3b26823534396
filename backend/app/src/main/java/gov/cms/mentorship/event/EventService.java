package gov.cms.mentorship.event;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What the support team does with events. */
@ApplicationScoped
class EventService {

  private final EventRepository repository;
  private final EventBookingRepository bookings;
  private final EventAccess access;
  private final EventReader reader;
  private final EventPlaces places;
  private final Programs programs;
  private final Timers timers;
  private final Events events;
  private final Clock clock;

  EventService(
      EventRepository repository,
      EventBookingRepository bookings,
      EventAccess access,
      EventReader reader,
      EventPlaces places,
      Programs programs,
      Timers timers,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.bookings = bookings;
    this.access = access;
    this.reader = reader;
    this.places = places;
    this.programs = programs;
    this.timers = timers;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Versioned<Event> publish(NewEvent wanted) {
    Program program = programs.named(wanted.program());
    if (!program.policy().gates().orientation()) {
      throw Problem.invalid(
          "/program", "Nobody needs an orientation in this program. Choose another one.");
    }
    EventPlan plan = wanted.plan();
    plan.check(clock.instant());
    EventEntity event = new EventEntity(program.slug(), plan);
    repository.persistAndFlush(event);
    timers.startAt(EventStart.KIND, event.id(), program, event.startsAt());
    tell(event, new EventEvents.Published(event.startsAt(), event.endsAt()));
    return saved(new Seen<>(event, EventRelation.COORDINATOR));
  }

  @Transactional
  Versioned<Event> update(UUID id, Precondition precondition, MergePatch<EventPlan> patch) {
    var seen = possible(id, EventAction.UPDATE, precondition);
    EventEntity event = seen.entity();
    EventPlan plan = patch.applyTo(reader.view(seen).value());
    plan.check(clock.instant());
    checkCapacity(event, plan.capacity());
    boolean inCalendars = event.update(seen.relation(), plan);
    repository.flush();
    tell(event, new EventEvents.Updated(event.startsAt(), event.endsAt()));
    if (event.kind() == EventKind.ORIENTATION) {
      timers.startAt(
          EventStart.KIND, event.id(), programs.require(event.program()), event.startsAt());
    }
    if (inCalendars) {
      places.planChanged(event);
    }
    places.fill(event);
    return saved(seen);
  }

  @Transactional
  Versioned<Event> cancel(UUID id, Precondition precondition) {
    var seen = possible(id, EventAction.CANCEL, precondition);
    cancel(seen.entity(), seen.relation());
    return saved(seen);
  }

  /** Calls off an event that is held, and lets everybody go. */
  @Transactional(Transactional.TxType.MANDATORY)
  void cancel(EventEntity event, EventRelation by) {
    event.move(EventAction.CANCEL, by);
    timers.stop(EventStart.KIND, event.id());
    tell(event, new EventEvents.Cancelled(event.startsAt()));
    places.cancelAll(
        event,
        EventBookingEnd.EVENT_CANCELLED,
        EventBookingState.BOOKED,
        EventBookingState.WAITING);
  }

  /** Somebody is no longer there: those who wait move up; a time for one person is off. */
  @Transactional(Transactional.TxType.MANDATORY)
  void left(EventEntity event) {
    switch (event.kind()) {
      case ORIENTATION -> places.fill(event);
      case ONE_TO_ONE -> {
        if (event.state() == EventState.SCHEDULED) {
          cancel(event, EventRelation.SYSTEM);
        }
      }
    }
  }

  /** Makes sure that the actor may say now who was at an event; what it is like then. */
  @Transactional
  Versioned<UUID> beginAttendance(UUID id, Precondition precondition) {
    EventEntity event = possible(id, EventAction.MARK_ATTENDANCE, precondition).entity();
    return new Versioned<>(event.id(), event.version());
  }

  private void checkCapacity(EventEntity event, int capacity) {
    if (event.kind() == EventKind.ONE_TO_ONE && capacity != 1) {
      throw Problem.invalid("/capacity", "This time is for one person. Leave it at 1.");
    }
    int taken = bookings.taken(event.id());
    if (capacity < taken) {
      throw Problem.invalid(
          "/capacity",
          "%d people are booked. Enter %d or more, or first ask some of them to move to another session."
              .formatted(taken, taken));
    }
  }

  private Seen<EventEntity, EventRelation> possible(
      UUID id, EventAction action, Precondition precondition) {
    var seen = access.change(id, action, precondition);
    EventSituation.of(seen.entity(), clock.instant()).require(action, seen.relation());
    return seen;
  }

  private void tell(EventEntity event, EventEvents payload) {
    events.tell(
        event.program(),
        EventEvents.event(event.id()),
        event.personId().map(List::of).orElse(List.of()),
        payload);
  }

  private Versioned<Event> saved(Seen<EventEntity, EventRelation> seen) {
    repository.flush();
    return reader.view(seen);
  }
}
