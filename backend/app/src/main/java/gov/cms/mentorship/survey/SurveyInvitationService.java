package gov.cms.mentorship.survey;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invitations to surveys: whoever is invited sees them, nobody else does. */
@ApplicationScoped
class SurveyInvitationService {

  private final SurveyInvitationRepository repository;
  private final SurveyRepository surveys;
  private final SurveyResponses responses;
  private final AnswerBatches batches;
  private final Actors actors;
  private final Clock clock;

  SurveyInvitationService(
      SurveyInvitationRepository repository,
      SurveyRepository surveys,
      SurveyResponses responses,
      AnswerBatches batches,
      Actors actors,
      Clock clock) {
    this.repository = repository;
    this.surveys = surveys;
    this.responses = responses;
    this.batches = batches;
    this.actors = actors;
    this.clock = clock;
  }

  Page<SurveyInvitation> list(Set<SurveyInvitationState> states, PageParameters page) {
    return repository.page(actors.person(), states, clock.instant(), page);
  }

  SurveyInvitation get(UUID id) {
    return repository
        .findOf(actors.person(), id, clock.instant())
        .orElseThrow(SurveyInvitationService::notFound);
  }

  /** Takes the answers, once: of several at the same time, the row lock lets one through. */
  @Transactional
  Versioned<SurveyReceipt> respond(UUID id, List<SurveyAnswer> answers) {
    SurveyInvitationEntity invitation =
        repository.lockedOf(actors.person(), id).orElseThrow(SurveyInvitationService::notFound);
    SurveyEntity survey = surveys.locked(invitation.surveyId());
    AnswerBatches.Closed closed = batches.closed(survey);
    Instant now = clock.instant();
    invitation.answer(now);
    List<FieldError> errors = AnswerRules.errors(survey.questions(), answers);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    if (survey.anonymous()) {
      responses.addAnonymous(survey.id(), closed.number(), answers);
    } else {
      responses.add(invitation, closed.number(), answers, now);
    }
    repository.flush();
    batches.closeIfWhole(survey, closed, now);
    return new Versioned<>(new SurveyReceipt(id, now), invitation.version());
  }

  /**
   * Asks the two people of an engagement how it was, in the transaction that completes it. An
   * anonymous survey asks nobody twice: later it could not be told how many people have answered.
   */
  void on(@Observes DomainEvent event) {
    if (event.payload() instanceof EngagementEvents.Completed completed) {
      for (ParticipantRole role : ParticipantRole.values()) {
        surveys
            .current(event.program(), role)
            .ifPresent(survey ->
                invite(
                    survey,
                    new SurveyInvitationEntity(
                        survey.id(), event.subject().id(), completed, role, event.at())));
      }
    }
  }

  private void invite(SurveyEntity survey, SurveyInvitationEntity invitation) {
    if (!survey.anonymous() || !repository.hasInvited(survey.id(), invitation.personId())) {
      repository.persist(invitation);
    }
  }

  private static Problem notFound() {
    return Problem.notFound("survey invitation");
  }
}
