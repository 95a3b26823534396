package gov.cms.mentorship.survey;

/** What can be done with a survey. */
enum SurveyAction {
  PUBLISH,
  RETIRE
}
