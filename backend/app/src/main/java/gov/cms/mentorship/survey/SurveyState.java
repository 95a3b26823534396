package gov.cms.mentorship.survey;

/** Where a survey stands. */
public enum SurveyState {
  /** It is being written. */
  DRAFT,
  /** People are invited to it. */
  PUBLISHED,
  /** Nobody new is invited; open invitations can still be answered. */
  RETIRED
}
