package gov.cms.mentorship.survey;

/** What can be done with an invitation to a survey. */
enum SurveyInvitationAction {
  ANSWER,
  EXPIRE
}
