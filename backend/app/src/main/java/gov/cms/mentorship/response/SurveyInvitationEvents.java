package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import java.util.UUID;

/**
 * What invitations to surveys tell. What somebody answers is never told; that somebody answered an
 * anonymous survey is told of the survey alone, as if by the program.
 */
public sealed interface SurveyInvitationEvents extends Payload {

  /** Somebody is asked about an engagement. The subject is the invitation. */
  @EventType("survey-invitation.opened")
  record Invited(UUID surveyId, UUID engagementId) implements SurveyInvitationEvents {}

  /** Somebody answered with their name. The subject is the invitation. */
  @EventType("survey-invitation.answered")
  record Answered(UUID surveyId, UUID engagementId) implements SurveyInvitationEvents {}

  /** Somebody answered, nobody is told who. The subject is the survey. */
  @EventType("survey.answered-anonymously")
  record AnsweredAnonymously() implements SurveyInvitationEvents {}

  /** The time for answering is over. The subject is the invitation. */
  @EventType("survey-invitation.expired")
  record Expired(UUID surveyId, UUID engagementId) implements SurveyInvitationEvents {}
}
