package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import java.util.UUID;

/**
 * What surveys and invitations to them tell. What somebody answers is never told; that somebody
 * answered an anonymous survey is told of the survey alone, as if by the program.
 */
public sealed interface SurveyEvents extends Payload {

  /** People are invited from now on. The subject is the survey. */
  @EventType("survey.published")
  record Published(SurveyAudience audience) implements SurveyEvents {}

  /** Nobody new is invited. The subject is the survey. */
  @EventType("survey.retired")
  record Retired(SurveyAudience audience) implements SurveyEvents {}

  /** Somebody is asked about an engagement. The subject is the invitation. */
  @EventType("survey-invitation.opened")
  record Invited(UUID surveyId, UUID engagementId) implements SurveyEvents {}

  /** Somebody answered with their name. The subject is the invitation. */
  @EventType("survey-invitation.answered")
  record Answered(UUID surveyId, UUID engagementId) implements SurveyEvents {}

  /** Somebody answered, nobody is told who. The subject is the survey. */
  @EventType("survey.answered-anonymously")
  record AnsweredAnonymously() implements SurveyEvents {}

  /** The time for answering is over. The subject is the invitation. */
  @EventType("survey-invitation.expired")
  record Expired(UUID surveyId, UUID engagementId) implements SurveyEvents {}
}
