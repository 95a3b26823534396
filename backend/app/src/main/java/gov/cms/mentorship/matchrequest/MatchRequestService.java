package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.matchrequest.MatchRequestRepository.Pair;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonEvents;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of match requests. Locks are taken in one order everywhere: the people, their
 * enrollments, the request, the engagement, the mentor's profile.
 */
@ApplicationScoped
class MatchRequestService {

  private final MatchRequestRepository repository;
  private final MatchRequestAccess access;
  private final MatchRequestReader reader;
  private final AnswerClock answers;
  private final Engagements engagements;
  private final Enrollments enrollments;
  private final Profiles profiles;
  private final Programs programs;
  private final People people;
  private final Actors actors;
  private final Events events;
  private final Clock clock;

  MatchRequestService(
      MatchRequestRepository repository,
      MatchRequestAccess access,
      MatchRequestReader reader,
      AnswerClock answers,
      Engagements engagements,
      Enrollments enrollments,
      Profiles profiles,
      Programs programs,
      People people,
      Actors actors,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.answers = answers;
    this.engagements = engagements;
    this.enrollments = enrollments;
    this.profiles = profiles;
    this.programs = programs;
    this.people = people;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  /** Says yes. Much may have happened since the request was sent, so both are held first. */
  @Transactional
  Versioned<MatchRequest> accept(UUID id, Precondition precondition) {
    Pair pair = repository.pair(id).orElseThrow(() -> Problem.notFound("request"));
    people.hold(List.of(pair.menteeId(), pair.mentorId()));
    boolean bothTakePart =
        enrollments.holdActive(pair.menteeProfileId())
            && enrollments.holdActive(pair.mentorProfileId());
    var seen = access.change(id, MatchRequestAction.ACCEPT, precondition);
    MatchRequestEntity request = seen.entity();
    UUID person = actors.person();
    if (request.accept(seen.relation(), person)) {
      people.checkPair(
          request.menteeId(),
          request.mentorId(),
          programs.require(request.program()).policy().matching());
      if (!bothTakePart) {
        throw Problem.of(
            MatchRequestProblem.NOT_OPEN,
            "One of the two is not taking part in the program right now.");
      }
      UUID engagement = engagements.open(request.newEngagement());
      request.matched(seen.relation(), person, engagement, clock.instant());
      tell(
          request,
          new MatchRequestEvents.Accepted(request.menteeId(), request.mentorId(), engagement));
    } else {
      tell(
          request, new MatchRequestEvents.Answered(request.menteeId(), request.mentorId(), person));
    }
    return saved(id);
  }

  @Transactional
  Versioned<MatchRequest> decline(UUID id, Precondition precondition, MatchRequestDecline decline) {
    var seen = access.change(id, MatchRequestAction.DECLINE, precondition);
    MatchRequestEntity request = seen.entity();
    UUID person = actors.person();
    request.decline(seen.relation(), person, decline.reason(), clock.instant());
    if (decline.closeToNewRequests().orElse(false)) {
      closeToNewRequests(request, person);
    }
    tellDeclined(request, person);
    return saved(id);
  }

  @Transactional
  Versioned<MatchRequest> cancel(UUID id, Precondition precondition) {
    var seen = access.change(id, MatchRequestAction.CANCEL, precondition);
    seen.entity().cancel(seen.relation(), clock.instant());
    tellCancelled(seen.entity());
    return saved(id);
  }

  /**
   * Nobody waits for an answer that cannot come: who leaves the program or blocks another person
   * leaves no request open. To the other one it looks like any request that was taken back or
   * declined.
   */
  void on(@Observes DomainEvent event) {
    switch (event.payload()) {
      case EnrollmentEvents.Withdrawn withdrawn ->
          leaveAll(
              repository.lockedPendingOf(withdrawn.profileId()),
              event.people().iterator().next(),
              event.at());
      case PersonEvents.Blocked blocked -> {
        UUID blocker = event.subject().id();
        leaveAll(
            repository.lockedPendingBetween(blocker, blocked.blockedId()), blocker, event.at());
      }
      default -> {}
    }
  }

  private void leaveAll(List<MatchRequestEntity> pending, UUID leaver, Instant now) {
    for (MatchRequestEntity request : pending) {
      request.leave(leaver, now);
      if (request.state() == MatchRequestState.DECLINED) {
        tellDeclined(request, leaver);
      } else {
        tellCancelled(request);
      }
    }
  }

  private void closeToNewRequests(MatchRequestEntity request, UUID person) {
    if (!person.equals(request.mentorId())) {
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

  /** What is over waits for nothing. */
  private void tell(MatchRequestEntity request, Payload payload) {
    if (request.state() != MatchRequestState.PENDING) {
      answers.stop(request.id());
    }
    events.tell(
        request.program(), MatchRequestEvents.subject(request.id()), request.people(), payload);
  }

  private Versioned<MatchRequest> saved(UUID id) {
    repository.flush();
    return reader.get(id);
  }
}
