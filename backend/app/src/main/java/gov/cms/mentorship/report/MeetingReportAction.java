package gov.cms.mentorship.report;

/** What can happen to the report of a meeting. */
enum MeetingReportAction {
  /** It is filled in anew from its meeting, which was moved. */
  FOLLOW,
  SUBMIT,
  AMEND,
  /** Somebody of the support team has seen to what it asks for. */
  HANDLE_HELP,
  /** Its meeting does not take place. */
  WAIVE
}
