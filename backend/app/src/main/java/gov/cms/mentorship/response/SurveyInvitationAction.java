package gov.cms.mentorship.response;

/** What can be done with an invitation to a survey. */
enum SurveyInvitationAction {
  ANSWER,
  EXPIRE
}
