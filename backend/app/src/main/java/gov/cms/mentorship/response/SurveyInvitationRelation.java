package gov.cms.mentorship.response;

/** What somebody is to an invitation to a survey. */
enum SurveyInvitationRelation {
  /** The person who is asked. */
  INVITED,
  /** The program itself, which waits for thirty days. */
  PROGRAM
}
