package gov.cms.mentorship.response;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.survey.Survey;
import gov.cms.mentorship.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The life of invitations. Rows are locked in one order: the invitation, its survey. That somebody
 * answered an anonymous survey is told as if by the program.
 */
@ApplicationScoped
class SurveyInvitationService {

  private static final Actor PROGRAM = new Actor.Job("anonymous-survey");

  private final SurveyInvitationRepository repository;
  private final SurveyInvitationAccess access;
  private final Surveys surveys;
  private final SurveyResponses responses;
  private final AnswerBatches batches;
  private final Actors actors;
  private final Events events;
  private final Clock clock;

  SurveyInvitationService(
      SurveyInvitationRepository repository,
      SurveyInvitationAccess access,
      Surveys surveys,
      SurveyResponses responses,
      AnswerBatches batches,
      Actors actors,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.surveys = surveys;
    this.responses = responses;
    this.batches = batches;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  /** Takes the answers, once: of several at the same time, the row lock lets one through. */
  @Transactional
  Versioned<SurveyReceipt> respond(UUID id, List<SurveyAnswer> answers) {
    var seen = access.change(id, SurveyInvitationAction.ANSWER);
    SurveyInvitationEntity invitation = seen.entity();
    Instant now = clock.instant();
    invitation.answer(seen.relation(), now);
    Survey survey = surveys.hold(invitation.surveyId());
    List<FieldError> errors = AnswerRules.errors(survey.questions(), answers);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    AnswerBatches.Closed closed = batches.closed(survey);
    if (survey.anonymous()) {
      responses.addAnonymous(survey.id(), closed.number(), answers);
      actors.as(PROGRAM, () -> tell(survey, new SurveyInvitationEvents.AnsweredAnonymously()));
    } else {
      responses.add(invitation, closed.number(), answers, now);
      tell(
          survey,
          invitation,
          new SurveyInvitationEvents.Answered(survey.id(), invitation.engagementId()));
    }
    repository.flush();
    batches.closeIfWhole(survey, closed, now);
    return new Versioned<>(new SurveyReceipt(id, now), invitation.version());
  }

  /** Closes an invitation whose time is over, unless it was answered in the meantime. */
  @Transactional
  void expire(UUID id) {
    var seen = access.change(id, SurveyInvitationAction.EXPIRE);
    SurveyInvitationEntity invitation = seen.entity();
    if (invitation.state() == SurveyInvitationState.OPEN) {
      invitation.expire(seen.relation());
      tell(
          surveys.require(invitation.surveyId()),
          invitation,
          new SurveyInvitationEvents.Expired(invitation.surveyId(), invitation.engagementId()));
    }
  }

  /**
   * Asks the two people of an engagement how it was, in the transaction that completes it. An
   * anonymous survey asks nobody twice: later it could not be told how many people have answered.
   */
  void on(@Observes DomainEvent event) {
    if (event.payload() instanceof EngagementEvents.Completed completed) {
      for (ParticipantRole role : ParticipantRole.values()) {
        surveys
            .holdCurrent(event.program(), role)
            .ifPresent(survey ->
                invite(
                    survey,
                    new SurveyInvitationEntity(
                        survey.id(), event.subject().id(), completed, role, event.at())));
      }
    }
  }

  private void invite(Survey survey, SurveyInvitationEntity invitation) {
    if (survey.anonymous() && repository.hasInvited(survey.id(), invitation.personId())) {
      return;
    }
    repository.persist(invitation);
    tell(
        survey,
        invitation,
        new SurveyInvitationEvents.Invited(survey.id(), invitation.engagementId()));
  }

  private void tell(Survey survey, SurveyInvitationEntity invitation, Payload payload) {
    events.tell(
        survey.program(),
        new Subject("survey-invitation", invitation.id()),
        Set.of(invitation.personId()),
        payload);
  }

  private void tell(Survey survey, Payload payload) {
    events.tell(survey.program(), new Subject("survey", survey.id()), Set.of(), payload);
  }
}
