package gov.cms.mentorship.meeting;

/** What can be done with a meeting. */
public enum MeetingAction {
  /** Move it, or change its agenda. */
  UPDATE,
  /** Call it off. */
  CANCEL,
  /** Say that it did not come about. */
  MISS,
  /** Say that it took place, where no report is asked for. */
  HOLD,
  /** Say that it took place by filing the report. */
  REPORT,
  /** Correct the report. */
  AMEND_REPORT;

  /** The action in words, for a sentence. */
  String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
