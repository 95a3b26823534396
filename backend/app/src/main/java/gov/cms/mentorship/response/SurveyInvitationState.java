package gov.cms.mentorship.response;

/** Where an invitation to a survey stands. */
public enum SurveyInvitationState {
  /** It can be answered. */
  OPEN,
  /** It was answered. */
  ANSWERED,
  /** The time for answering is over. */
  EXPIRED
}
