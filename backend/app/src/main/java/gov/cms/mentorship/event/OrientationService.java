package gov.cms.mentorship.event;

import gov.cms.mentorship.enrollment.EnrollmentAction;
import gov.cms.mentorship.enrollment.EnrollmentRef;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The orientation of one enrollment: what is booked, and what is offered. */
@ApplicationScoped
class OrientationService {

  private final EventRepository events;
  private final EventBookingRepository bookings;
  private final EventBookingReader bookingReader;
  private final EventBookingAccess bookingAccess;
  private final EventReader eventReader;
  private final Enrollments enrollments;
  private final People people;
  private final Actors actors;
  private final Events told;
  private final Clock clock;

  OrientationService(
      EventRepository events,
      EventBookingRepository bookings,
      EventBookingReader bookingReader,
      EventBookingAccess bookingAccess,
      EventReader eventReader,
      Enrollments enrollments,
      People people,
      Actors actors,
      Events told,
      Clock clock) {
    this.events = events;
    this.bookings = bookings;
    this.bookingReader = bookingReader;
    this.bookingAccess = bookingAccess;
    this.eventReader = eventReader;
    this.enrollments = enrollments;
    this.people = people;
    this.actors = actors;
    this.told = told;
    this.clock = clock;
  }

  @Reading
  Versioned<Orientation> get(UUID enrollment) {
    return view(enrollments.see(enrollment));
  }

  @Transactional
  Versioned<Orientation> offer(UUID id, Precondition precondition, OrientationOffer offer) {
    EnrollmentRef enrollment =
        enrollments.hold(id, EnrollmentAction.OFFER_ORIENTATION, precondition);
    check(enrollment, offer);
    for (Instant start : offer.startsAt()) {
      events.persist(
          new EventEntity(enrollment.program(), enrollment.personId(), offer.plan(start)));
    }
    events.flush();
    told.tell(
        enrollment.program(),
        new Subject("enrollment", id),
        List.of(enrollment.personId()),
        new EventEvents.Offered(offer.startsAt().size()));
    return view(enrollment);
  }

  private void check(EnrollmentRef enrollment, OrientationOffer offer) {
    Instant now = clock.instant();
    Set<Instant> known = new HashSet<>();
    events
        .offered(enrollment.personId(), enrollment.program(), now)
        .forEach(event -> known.add(event.startsAt()));
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < offer.startsAt().size(); i++) {
      String pointer = "/startsAt/" + i;
      Instant start = offer.startsAt().get(i);
      errors.addAll(EventPlan.errorsOfTime(pointer, start, now));
      if (!known.add(start)) {
        errors.add(new FieldError(pointer, "This time is offered already. Choose another one."));
      }
    }
    errors.addAll(offer.plan(now).errorsOfTheRest());
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  /** An offer changes what there is to see, and not the enrollment. */
  private static Instant lastChange(EnrollmentRef enrollment, List<EventEntity> offered) {
    return offered.stream()
        .map(EventEntity::updatedAt)
        .filter(enrollment.updatedAt()::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(enrollment.updatedAt());
  }

  private Versioned<Orientation> view(EnrollmentRef enrollment) {
    UUID person = enrollment.personId();
    EventRelation relation =
        actors.person().equals(person) ? EventRelation.PARTICIPANT : EventRelation.COORDINATOR;
    Optional<EventBooking> booking =
        bookings
            .liveId(person, enrollment.program())
            .map(id -> bookingReader.view(bookingAccess.see(id)).value());
    Optional<EventEntity> booked = booking.map(EventBooking::eventId).map(events::findById);
    List<EventEntity> offered =
        events.offered(person, enrollment.program(), clock.instant()).stream()
            .filter(offer -> booked.filter(offer::equals).isEmpty())
            .toList();
    return new Versioned<>(
        new Orientation(
            enrollment.id(),
            enrollment.program(),
            people.ref(person),
            booking,
            booked.map(event -> eventReader.views(List.of(event), relation).getFirst()),
            eventReader.views(offered, relation),
            lastChange(enrollment, offered)),
        enrollment.version());
  }
}
