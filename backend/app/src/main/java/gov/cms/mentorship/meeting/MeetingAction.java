package gov.cms.mentorship.meeting;

/** What can be done with a meeting. */
public enum MeetingAction {
  /** Move it, or change its agenda. */
  UPDATE,
  /** Call it off. */
  CANCEL,
  /** Say that it did not come about. */
  MISS,
  /** Say that it took place, where that needs no report. */
  HOLD,
  /** File the report; a meeting that nobody has marked as held is held then. */
  REPORT,
  /** Correct the report. */
  AMEND_REPORT
}
