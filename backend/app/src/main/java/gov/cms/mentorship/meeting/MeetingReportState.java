package gov.cms.mentorship.meeting;

/** Where the report of a meeting stands. */
public enum MeetingReportState {
  /** It can be filed, and is expected where the program requires reports. */
  DUE,
  /** It was filed. */
  SUBMITTED,
  /** Nobody expects it: the meeting did not take place. */
  WAIVED
}
