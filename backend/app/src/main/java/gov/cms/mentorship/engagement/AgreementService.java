package gov.cms.mentorship.engagement;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;

/** The plan that the two people of an engagement agree on. */
@ApplicationScoped
class AgreementService {

  private static final Period LATEST_START = Period.ofYears(1);

  private final AgreementRepository repository;
  private final ActorNames names;
  private final EngagementAccess access;
  private final EngagementReader views;
  private final Actors actors;
  private final Programs programs;
  private final Events events;
  private final Clock clock;

  AgreementService(
      ActorNames names,
      AgreementRepository repository,
      EngagementAccess access,
      EngagementReader views,
      Actors actors,
      Programs programs,
      Events events,
      Clock clock) {
    this.names = names;
    this.repository = repository;
    this.access = access;
    this.views = views;
    this.actors = actors;
    this.programs = programs;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Versioned<Agreement> get(UUID engagementId) {
    EngagementEntity engagement = access.toRead(engagementId);
    AgreementEntity latest =
        repository.latest(engagementId).orElseThrow(() -> Problem.notFound("agreement"));
    return new Versioned<>(views.agreement(engagement, latest), engagement.version());
  }

  /** Puts a new version on the table, signed by whoever proposes it. */
  @Transactional
  Versioned<Engagement> propose(
      UUID engagementId, Precondition precondition, NewAgreement proposal) {
    EngagementEntity engagement = precondition.check(access.toChange(engagementId), names);
    Instant now = clock.instant();
    engagement.agreementProposed(now);
    checkDates(engagement, proposal, now);
    int number = repository.latest(engagementId).map(AgreementEntity::number).orElse(0) + 1;
    repository.persist(new AgreementEntity(engagementId, number, proposal, actors.person(), now));
    repository.flush();
    return views.details(engagement);
  }

  /**
   * Signs the latest version; the second signature of the first one makes the engagement active.
   */
  @Transactional
  Versioned<Engagement> sign(
      UUID engagementId, Precondition precondition, AgreementSignature signature) {
    EngagementEntity engagement = precondition.check(access.toChange(engagementId), names);
    engagement.require(EngagementAction.SIGN);
    AgreementEntity latest =
        repository
            .latest(engagementId)
            .orElseThrow(() ->
                Problem.of(
                    ProblemType.INCOMPLETE,
                    "Nobody has proposed an agreement yet. Propose one first."));
    if (latest.number() != signature.version()) {
      throw Problem.of(
          ProblemType.PRECONDITION_FAILED,
          "The latest version of the agreement is %d. Read it and sign that one."
              .formatted(latest.number()));
    }
    Instant now = clock.instant();
    boolean active = engagement.activeSince().isPresent();
    latest.sign(actors.person(), now);
    engagement.agreementSigned(latest, now);
    if (!active && engagement.activeSince().isPresent()) {
      events.tell(
          engagement.program(),
          EngagementEvents.subject(engagementId),
          Set.of(engagement.menteeId(), engagement.mentorId()),
          new EngagementEvents.Activated(engagement.menteeId(), engagement.mentorId()));
    }
    repository.flush();
    return views.details(engagement);
  }

  private void checkDates(EngagementEntity engagement, NewAgreement proposal, Instant now) {
    LocalDate today = now.atZone(programs.require(engagement.program()).timeZone()).toLocalDate();
    if (proposal.startsOn().isAfter(today.plus(LATEST_START))) {
      throw Problem.invalid("/startsOn", "Choose a start within the next twelve months.");
    }
    if (!proposal.startsOn().plus(proposal.duration()).isAfter(today)) {
      throw Problem.invalid(
          "/startsOn", "The time you agree on would be over already. Choose a later start.");
    }
  }
}
