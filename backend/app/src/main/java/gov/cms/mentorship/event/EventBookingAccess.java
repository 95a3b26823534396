package gov.cms.mentorship.event;

import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Bookings are seen by their person and the support team. Whoever changes one holds the enrollments
 * of its person first, then the event, and those of other events in the order of their ids.
 */
@Singleton
class EventBookingAccess
    extends Access<
        EventBookingEntity, EventBookingState, EventBookingAction, EventBookingRelation> {

  private final EventBookingRepository repository;
  private final EventRepository events;
  private final Enrollments enrollments;
  private final Clock clock;

  EventBookingAccess(
      EventBookingRepository repository,
      EventRepository events,
      Enrollments enrollments,
      Actors actors,
      ActorNames names,
      Clock clock) {
    super("booking", repository, EventBookingLifecycle.TABLE, actors, names);
    this.repository = repository;
    this.events = events;
    this.enrollments = enrollments;
    this.clock = clock;
  }

  @Override
  public Seen<EventBookingEntity, EventBookingRelation> change(UUID id, EventBookingAction action) {
    hold(id, List.of());
    return super.change(id, action);
  }

  /**
   * Holds what has to be held before a booking changes: other events with it, and the times that
   * are offered to its person, which may be off then.
   */
  void hold(UUID id, Collection<UUID> otherEvents) {
    repository
        .ownerOf(id)
        .ifPresent(owner -> {
          UUID person = owner.get("person", UUID.class);
          String program = owner.get("program", String.class);
          enrollments.hold(person, program);
          Set<UUID> concerned = new HashSet<>(otherEvents);
          concerned.add(repository.eventOf(id));
          concerned.addAll(events.offeredIds(person, program, clock.instant()));
          events.locked(concerned);
        });
  }

  @Override
  protected Optional<EventBookingRelation> relation(EventBookingEntity booking, Actor actor) {
    return switch (actor) {
      case Actor.Person person when person.id().equals(booking.personId()) ->
          Optional.of(EventBookingRelation.OWNER);
      case Actor.Person person when person.has(Roles.COORDINATOR) ->
          Optional.of(EventBookingRelation.COORDINATOR);
      default -> Optional.empty();
    };
  }

  @Override
  protected EventBookingState state(EventBookingEntity booking) {
    return booking.state();
  }
}
