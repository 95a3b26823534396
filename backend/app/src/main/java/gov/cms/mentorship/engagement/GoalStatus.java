package gov.cms.mentorship.engagement;

/** What became of a goal. */
enum GoalStatus {
  /** Being worked on. */
  OPEN,
  /** Reached. */
  ACHIEVED,
  /** Given up, for whatever reason. */
  DROPPED
}
