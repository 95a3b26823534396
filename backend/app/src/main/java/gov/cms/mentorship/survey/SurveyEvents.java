package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;

/** What surveys tell. The subject is the survey. */
public sealed interface SurveyEvents extends Payload {

  /** People are invited from now on. */
  @EventType("survey.published")
  record Published(SurveyAudience audience) implements SurveyEvents {}

  /** Nobody new is invited. */
  @EventType("survey.retired")
  record Retired(SurveyAudience audience) implements SurveyEvents {}
}
