package gov.cms.mentorship.event;

import gov.cms.mentorship.enrollment.EnrollmentAction;
import gov.cms.mentorship.enrollment.EnrollmentRef;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What people do with their bookings. A person has one at a time in a program: a place, or a
 * waiting. Whoever books something else leaves what they waited for; whoever has a place gives it
 * up only for another place.
 *
 * <p>Everything holds the enrollments of the person first, then all events that are concerned, in
 * the order of their ids.
 */
@ApplicationScoped
class EventBookingService {

  private final EventBookingRepository repository;
  private final EventBookingAccess access;
  private final EventBookingReader reader;
  private final EventRepository events;
  private final EventAccess eventAccess;
  private final EventService eventService;
  private final EventPlaces places;
  private final Enrollments enrollments;
  private final Clock clock;

  EventBookingService(
      EventBookingRepository repository,
      EventBookingAccess access,
      EventBookingReader reader,
      EventRepository events,
      EventAccess eventAccess,
      EventService eventService,
      EventPlaces places,
      Enrollments enrollments,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.events = events;
    this.eventAccess = eventAccess;
    this.eventService = eventService;
    this.places = places;
    this.enrollments = enrollments;
    this.clock = clock;
  }

  @Transactional
  Versioned<EventBooking> book(UUID enrollmentId, UUID eventId) {
    EnrollmentRef enrollment = enrollments.hold(enrollmentId, EnrollmentAction.BOOK_ORIENTATION);
    UUID person = enrollment.personId();
    Set<UUID> concerned = offeredTo(person, enrollment.program());
    concerned.add(eventId);
    events.locked(concerned);
    EventEntity event = bookable(eventId, person, enrollment.program());
    if (repository.live(person, enrollment.program()).isPresent()) {
      throw Problem.of(
          CommonProblem.DUPLICATE,
          "You already have a booking. Move it to this session, or cancel it first.");
    }
    EventBookingEntity booking = places.join(event, person);
    withdrawOffers(booking);
    return saved(new Seen<>(booking, EventBookingRelation.OWNER));
  }

  @Transactional
  Versioned<EventBooking> move(UUID id, Precondition precondition, UUID eventId) {
    access.hold(id, List.of(eventId));
    var seen =
        possible(access.change(id, EventBookingAction.MOVE, precondition), EventBookingAction.MOVE);
    EventBookingEntity booking = seen.entity();
    EventEntity left = events.findById(booking.eventId());
    EventEntity wanted = bookable(eventId, booking.personId(), booking.program());
    if (wanted.id().equals(left.id())) {
      throw Problem.invalid("/eventId", "You are in this session already. Choose another one.");
    }
    if (booking.state() == EventBookingState.BOOKED && !places.isFree(wanted)) {
      throw Problem.of(
          EventProblem.SESSION_FULL,
          "This session is full, and you keep the place you have. To wait for this one instead,"
              + " cancel your booking and join its waiting list.");
    }
    places.move(booking, wanted, seen.relation());
    eventService.left(left);
    withdrawOffers(booking);
    return saved(seen);
  }

  @Transactional
  Versioned<EventBooking> cancel(UUID id, Precondition precondition) {
    var seen =
        possible(
            access.change(id, EventBookingAction.CANCEL, precondition), EventBookingAction.CANCEL);
    EventEntity event = events.findById(seen.entity().eventId());
    places.cancel(
        seen.entity(),
        event,
        seen.relation(),
        seen.relation() == EventBookingRelation.OWNER
            ? EventBookingEnd.BY_PERSON
            : EventBookingEnd.BY_SUPPORT_TEAM);
    repository.flush();
    eventService.left(event);
    return saved(seen);
  }

  /**
   * Records whether somebody was at an event, in a transaction of its own: what cannot be recorded
   * of one person keeps nobody else back.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  EventBookingState attendance(UUID event, UUID id, EventBookingAction action) {
    var seen = possible(access.change(id, action), action);
    EventBookingEntity booking = seen.entity();
    if (!booking.eventId().equals(event)) {
      throw Problem.notFound("booking of this session");
    }
    places.attendance(booking, action, seen.relation());
    repository.flush();
    if (booking.state() == EventBookingState.ATTENDED) {
      inOrientation(booking.personId(), booking.program()).stream()
          .map(EnrollmentRef::id)
          .forEach(enrollments::completeOrientation);
    }
    return booking.state();
  }

  /**
   * Lets somebody go who has left the program, or whose orientation is done; unless they need one
   * in their other role.
   *
   * @param oriented whether it is done: then whoever has a place in what has begun was there
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void noLongerNeeded(UUID person, String program, boolean oriented) {
    if (!inOrientation(person, program).isEmpty()) {
      return;
    }
    Optional<UUID> live = repository.liveId(person, program);
    live.ifPresentOrElse(
        id -> access.hold(id, List.of()), () -> events.locked(offeredTo(person, program)));
    live.ifPresent(id -> release(repository.locked(id).orElseThrow(), oriented));
    offersOf(person, program).forEach(offer -> eventService.cancel(offer, EventRelation.SYSTEM));
  }

  private void release(EventBookingEntity booking, boolean oriented) {
    EventEntity event = events.findById(booking.eventId());
    boolean begun = event.hasBegun(clock.instant());
    if (oriented && begun && booking.state() == EventBookingState.BOOKED) {
      places.attendance(booking, EventBookingAction.ATTEND, EventBookingRelation.COORDINATOR);
      return;
    }
    places.cancel(booking, event, EventBookingRelation.SYSTEM, EventBookingEnd.NOT_NEEDED);
    repository.flush();
    if (!begun) {
      eventService.left(event);
    }
  }

  private List<EnrollmentRef> inOrientation(UUID person, String program) {
    return enrollments.hold(person, program).stream()
        .filter(enrollment -> enrollment.state() == EnrollmentState.ORIENTATION)
        .toList();
  }

  private EventEntity bookable(UUID eventId, UUID person, String program) {
    EventEntity event = eventAccess.see(eventId).entity();
    boolean forOthers = event.personId().filter(invited -> !invited.equals(person)).isPresent();
    if (forOthers || !event.program().equals(program)) {
      throw Problem.notFound("session");
    }
    if (event.state() != EventState.SCHEDULED || event.hasBegun(clock.instant())) {
      throw Problem.of(
          EventProblem.NOT_BOOKABLE,
          "This session was canceled or has begun. Choose one that is still to come.");
    }
    return event;
  }

  /** Whoever has a place needs no other time. */
  private void withdrawOffers(EventBookingEntity booking) {
    if (booking.state() == EventBookingState.BOOKED) {
      offersOf(booking.personId(), booking.program()).stream()
          .filter(offer -> !offer.id().equals(booking.eventId()))
          .forEach(offer -> eventService.cancel(offer, EventRelation.SYSTEM));
    }
  }

  private List<EventEntity> offersOf(UUID person, String program) {
    return events.offered(person, program, clock.instant());
  }

  private Set<UUID> offeredTo(UUID person, String program) {
    return new HashSet<>(events.offeredIds(person, program, clock.instant()));
  }

  private Seen<EventBookingEntity, EventBookingRelation> possible(
      Seen<EventBookingEntity, EventBookingRelation> seen, EventBookingAction action) {
    EventEntity event = events.findById(seen.entity().eventId());
    new EventBookingSituation(seen.entity().state(), event.hasBegun(clock.instant()))
        .require(action, seen.relation());
    return seen;
  }

  private Versioned<EventBooking> saved(Seen<EventBookingEntity, EventBookingRelation> seen) {
    repository.flush();
    return reader.view(seen);
  }
}
