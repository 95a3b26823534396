package gov.cms.mentorship.event;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bookings as the actor sees them. */
@ApplicationScoped
class EventBookingReader {

  private final EventBookingRepository repository;
  private final EventRepository events;
  private final EventBookingAccess access;
  private final EventAccess eventAccess;
  private final People people;
  private final Clock clock;

  EventBookingReader(
      EventBookingRepository repository,
      EventRepository events,
      EventBookingAccess access,
      EventAccess eventAccess,
      People people,
      Clock clock) {
    this.repository = repository;
    this.events = events;
    this.access = access;
    this.eventAccess = eventAccess;
    this.people = people;
    this.clock = clock;
  }

  @Reading
  Versioned<EventBooking> get(UUID id) {
    return view(access.see(id));
  }

  /** Everybody of an event, for the support team. */
  @Reading
  Page<EventBooking> list(UUID event, Set<EventBookingState> states, PageParameters page) {
    EventEntity seen = eventAccess.see(event).entity();
    Page<EventBookingEntity> found = repository.page(event, states, page);
    Map<UUID, Integer> positions = repository.positions(List.of(event));
    Map<UUID, PersonRef> who =
        people.refs(
            found.items().stream().map(EventBookingEntity::personId).collect(Collectors.toSet()));
    return found.map(booking ->
        booking(
            booking,
            seen,
            Objects.requireNonNull(who.get(booking.personId())),
            positions,
            EventBookingRelation.COORDINATOR));
  }

  Versioned<EventBooking> view(Seen<EventBookingEntity, EventBookingRelation> seen) {
    EventBookingEntity booking = seen.entity();
    return new Versioned<>(
        booking(
            booking,
            events.findById(booking.eventId()),
            people.ref(booking.personId()),
            repository.positions(List.of(booking.eventId())),
            seen.relation()),
        booking.version());
  }

  private EventBooking booking(
      EventBookingEntity booking,
      EventEntity event,
      PersonRef person,
      Map<UUID, Integer> positions,
      EventBookingRelation by) {
    return new EventBooking(
        booking.id(),
        booking.eventId(),
        booking.program(),
        person,
        booking.state(),
        Optional.ofNullable(positions.get(booking.id())),
        booking.stateSince(),
        booking.updatedAt(),
        new EventBookingSituation(booking.state(), event.hasBegun(clock.instant())).actions(by));
  }
}
