package gov.cms.mentorship.event;

import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Events as the actor sees them. */
@ApplicationScoped
class EventReader {

  private final EventRepository repository;
  private final EventBookingRepository bookings;
  private final EventAccess access;
  private final Enrollments enrollments;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final Clock clock;

  EventReader(
      EventRepository repository,
      EventBookingRepository bookings,
      EventAccess access,
      Enrollments enrollments,
      People people,
      Programs programs,
      Actors actors,
      Clock clock) {
    this.repository = repository;
    this.bookings = bookings;
    this.access = access;
    this.enrollments = enrollments;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.clock = clock;
  }

  @Reading
  Versioned<Event> get(UUID id) {
    return view(access.see(id));
  }

  @Reading
  Page<Event> search(EventFilter filters, PageParameters page) {
    String program = programs.named(filters.program).slug();
    Actor actor = actors.current();
    if (actor.has(Roles.COORDINATOR)) {
      Page<EventEntity> found = repository.page(filters, Optional.empty(), clock.instant(), page);
      return shown(found, EventRelation.COORDINATOR);
    }
    UUID person = actors.person();
    if (!enrollments.isIn(person, program)) {
      return Page.whole(List.of());
    }
    return shown(
        repository.page(filters, Optional.of(person), clock.instant(), page),
        EventRelation.PARTICIPANT);
  }

  Versioned<Event> view(Seen<EventEntity, EventRelation> seen) {
    EventEntity event = seen.entity();
    return new Versioned<>(views(List.of(event), seen.relation()).getFirst(), event.version());
  }

  /** Several, for somebody who is the same to all of them. */
  List<Event> views(List<EventEntity> events, EventRelation relation) {
    Map<UUID, Event.Places> places =
        repository.places(events.stream().map(EventEntity::id).toList());
    Map<UUID, PersonRef> invited =
        people.refs(
            events.stream()
                .flatMap(event -> event.personId().stream())
                .collect(Collectors.toSet()));
    Set<UUID> booked =
        relation == EventRelation.PARTICIPANT ? bookings.placesOf(actors.person()) : Set.of();
    return events.stream()
        .map(event ->
            Event.of(
                event,
                event.personId().map(invited::get),
                places.getOrDefault(event.id(), Event.Places.NONE),
                relation == EventRelation.COORDINATOR || booked.contains(event.id()),
                EventSituation.of(event, clock.instant()),
                relation))
        .toList();
  }

  private Page<Event> shown(Page<EventEntity> found, EventRelation relation) {
    return new Page<>(views(found.items(), relation), found.nextCursor(), found.total());
  }
}
