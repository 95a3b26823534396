package gov.cms.mentorship.goal;

/** What became of a goal. */
public enum GoalState {
  /** Being worked on. */
  OPEN,
  /** Reached. */
  ACHIEVED,
  /** Given up, for whatever reason. */
  DROPPED
}
