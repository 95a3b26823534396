package gov.cms.mentorship.survey;

/** What somebody is to a survey. */
enum SurveyRelation {
  /** The support team. */
  COORDINATOR,
  /** Reads what the answers say together. */
  ANALYST,
  /** The program itself, which brings a survey of its own. */
  PROGRAM
}
