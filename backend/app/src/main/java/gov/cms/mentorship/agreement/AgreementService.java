package gov.cms.mentorship.agreement;

import gov.cms.mentorship.engagement.Engagement;
import gov.cms.mentorship.engagement.EngagementAction;
import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The plan that the two people of an engagement agree on. Proposing and signing lock the
 * engagement, so there is one latest version, and nobody signs one that is being replaced.
 */
@ApplicationScoped
class AgreementService {

  private static final Period LATEST_START = Period.ofYears(1);

  private final AgreementRepository repository;
  private final Engagements engagements;
  private final Actors actors;
  private final Programs programs;
  private final Events events;
  private final Clock clock;

  AgreementService(
      AgreementRepository repository,
      Engagements engagements,
      Actors actors,
      Programs programs,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.engagements = engagements;
    this.actors = actors;
    this.programs = programs;
    this.events = events;
    this.clock = clock;
  }

  /** Puts a new version on the table, signed by whoever proposes it. */
  @Transactional
  Versioned<Engagement> propose(
      UUID engagementId, Precondition precondition, NewAgreement proposal) {
    EngagementRef engagement =
        engagements.hold(engagementId, EngagementAction.PROPOSE_AGREEMENT, precondition);
    Instant now = clock.instant();
    checkDates(engagement, proposal, now);
    int number = repository.latest(engagementId).map(AgreementEntity::number).orElse(0) + 1;
    AgreementEntity agreement =
        new AgreementEntity(engagementId, number, proposal, actors.person(), now);
    repository.persist(agreement);
    engagements.proposed(engagementId);
    tell(
        engagement,
        agreement,
        new AgreementEvents.Proposed(engagementId, number, agreement.proposedBy()));
    return engagements.view(engagementId);
  }

  /**
   * Signs the latest version; the second signature of the first one makes the engagement active.
   */
  @Transactional
  Versioned<Engagement> sign(
      UUID engagementId, Precondition precondition, AgreementSignature signature) {
    EngagementRef engagement = engagements.hold(engagementId, EngagementAction.SIGN, precondition);
    AgreementEntity latest =
        repository
            .latest(engagementId)
            .orElseThrow(() ->
                Problem.of(
                    CommonProblem.INCOMPLETE,
                    "Nobody has proposed an agreement yet. Propose one first."));
    if (latest.number() != signature.version()) {
      throw Problem.of(
          CommonProblem.PRECONDITION_FAILED,
          "The latest version of the agreement is %d. Read it and sign that one."
              .formatted(latest.number()));
    }
    UUID signer = actors.person();
    latest.sign(signer, clock.instant());
    Optional<LocalDate> agreedEnd =
        latest.isComplete() ? Optional.of(latest.endsOn()) : Optional.empty();
    engagements.signed(engagementId, agreedEnd);
    tell(
        engagement,
        latest,
        new AgreementEvents.Signed(engagementId, latest.number(), signer, latest.isComplete()));
    return engagements.view(engagementId);
  }

  private void tell(EngagementRef engagement, AgreementEntity agreement, Payload payload) {
    events.tell(
        engagement.program(),
        AgreementEvents.subject(agreement.id()),
        List.of(engagement.menteeId(), engagement.mentorId()),
        payload);
  }

  private void checkDates(EngagementRef engagement, NewAgreement proposal, Instant now) {
    LocalDate today = now.atZone(programs.require(engagement.program()).timeZone()).toLocalDate();
    if (proposal.startsOn().isAfter(today.plus(LATEST_START))) {
      throw Problem.invalid("/startsOn", "Choose a start within the next 12 months.");
    }
    if (!proposal.startsOn().plus(proposal.duration()).isAfter(today)) {
      throw Problem.invalid(
          "/startsOn", "The time you agree on would already be over. Choose a later start.");
    }
  }
}
