package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Reads and answers match requests. Locks are taken in one order everywhere: the enrollments, the
 * request, the mentor's profile.
 */
@ApplicationScoped
class MatchRequestService {

  private final MatchRequestRepository repository;
  private final ActorNames names;
  private final Engagements engagements;
  private final Enrollments enrollments;
  private final Profiles profiles;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final Events events;
  private final Clock clock;

  MatchRequestService(
      ActorNames names,
      MatchRequestRepository repository,
      Engagements engagements,
      Enrollments enrollments,
      Profiles profiles,
      People people,
      Programs programs,
      Actors actors,
      Events events,
      Clock clock) {
    this.names = names;
    this.repository = repository;
    this.engagements = engagements;
    this.enrollments = enrollments;
    this.profiles = profiles;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Page<MatchRequest> list(MatchRequestFilter filter, PageParameters page) {
    filter.program.ifPresent(programs::named);
    Viewer viewer = viewer();
    return repository
        .list(filter, actors.person(), viewer.coordinator(), page)
        .map(row -> details(row, viewer));
  }

  @Transactional
  Versioned<MatchRequest> get(UUID id) {
    return view(id);
  }

  @Transactional
  Versioned<MatchRequest> accept(UUID id, Precondition precondition) {
    boolean bothTakePart = holdBoth(visible(id, viewer()));
    MatchRequestEntity request = precondition.check(toChange(id, MatchRequestAction.ACCEPT), names);
    Instant now = clock.instant();
    request.accept(
        actors.person(),
        now,
        wanted -> {
          checkStillPossible(request, bothTakePart);
          return engagements.open(wanted);
        });
    repository.flush();
    request
        .engagementId()
        .ifPresent(engagement ->
            tell(
                request,
                new MatchRequestEvents.Accepted(
                    request.menteeId(), request.mentorId(), engagement)));
    return view(id);
  }

  @Transactional
  Versioned<MatchRequest> decline(UUID id, Precondition precondition, MatchRequestDecline decline) {
    MatchRequestEntity request =
        precondition.check(toChange(id, MatchRequestAction.DECLINE), names);
    Instant now = clock.instant();
    request.decline(actors.person(), decline.reason(), now);
    repository.flush();
    if (decline.closeToNewRequests().orElse(false)) {
      closeToNewRequests(request);
    }
    tellDeclined(request, actors.person());
    return view(id);
  }

  @Transactional
  Versioned<MatchRequest> cancel(UUID id, Precondition precondition) {
    MatchRequestEntity request = precondition.check(toChange(id, MatchRequestAction.CANCEL), names);
    Instant now = clock.instant();
    request.cancel(viewer(), now);
    repository.flush();
    tellCancelled(request);
    return view(id);
  }

  /** Who leaves the program leaves no request open, so that nobody waits for an answer in vain. */
  void closeAllOf(@Observes DomainEvent event) {
    if (event.payload() instanceof EnrollmentEvents.Withdrawn withdrawn) {
      UUID leaver = event.people().iterator().next();
      for (MatchRequestEntity request : repository.lockedPendingOf(withdrawn.profileId())) {
        request.leave(leaver, event.at());
        if (request.status() == MatchRequestState.DECLINED) {
          tellDeclined(request, leaver);
        } else {
          tellCancelled(request);
        }
      }
    }
  }

  /** The request as the caller sees it; not found for strangers. */
  Versioned<MatchRequest> view(UUID id) {
    Viewer viewer = viewer();
    MatchRequestRow row = visible(id, viewer);
    return new Versioned<>(details(row, viewer), row.version());
  }

  private MatchRequestRow visible(UUID id, Viewer viewer) {
    MatchRequestRow row = repository.row(id);
    if (viewer.partiesOf(row.mentee().id(), row.mentor().id()).isEmpty()) {
      throw MatchRequestRepository.notFound();
    }
    return row;
  }

  /** Whether both take part in the program, and do so until the end of the transaction. */
  private boolean holdBoth(MatchRequestRow row) {
    return enrollments.holdActive(row.mentee().id(), row.program(), ParticipantRole.MENTEE)
        && enrollments.holdActive(row.mentor().id(), row.program(), ParticipantRole.MENTOR);
  }

  private MatchRequestEntity toChange(UUID id, MatchRequestAction action) {
    MatchRequestEntity request = repository.locked(id);
    Viewer viewer = viewer();
    if (viewer.partiesOf(request.menteeId(), request.mentorId()).isEmpty()) {
      throw MatchRequestRepository.notFound();
    }
    if (!request.standing().rightsOf(viewer).contains(action)) {
      throw Problem.of(
          ProblemType.FORBIDDEN, "It is not for you to %s this request.".formatted(action.verb()));
    }
    return request;
  }

  /** Much may have happened since the request was sent. */
  private void checkStillPossible(MatchRequestEntity request, boolean bothTakePart) {
    people.holdPair(request.menteeId(), request.mentorId());
    if (!bothTakePart) {
      throw Problem.of(
          ProblemType.NOT_OPEN, "One of the two does not take part in the program at the moment.");
    }
  }

  private void closeToNewRequests(MatchRequestEntity request) {
    if (!actors.current().is(request.mentorId())) {
      throw Problem.invalid(
          "/closeToNewRequests", "Only a mentor receives requests. Leave it out.");
    }
    profiles.closeToRequests(request.mentorProfileId());
  }

  private void tellDeclined(MatchRequestEntity request, UUID by) {
    tell(request, new MatchRequestEvents.Declined(request.menteeId(), request.mentorId(), by));
  }

  private void tellCancelled(MatchRequestEntity request) {
    tell(request, new MatchRequestEvents.Cancelled(request.menteeId(), request.mentorId()));
  }

  private void tell(MatchRequestEntity request, MatchRequestEvents happened) {
    events.tell(
        request.program(),
        MatchRequestEvents.subject(request.id()),
        Set.of(request.menteeId(), request.mentorId()),
        happened);
  }

  private MatchRequest details(MatchRequestRow row, Viewer viewer) {
    return row.details(viewer, programs.require(row.program()).businessCalendar(), clock.instant());
  }

  private Viewer viewer() {
    return new Viewer(actors.current().personId(), actors.current().has(Roles.COORDINATOR));
  }
}
