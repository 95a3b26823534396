package gov.cms.mentorship.report;

/** What can happen to the report of a meeting. */
enum MeetingReportAction {
  /** It is filled in anew from its meeting, which was moved. */
  FOLLOW,
  SUBMIT,
  AMEND,
  /** Its meeting does not take place. */
  WAIVE
}
