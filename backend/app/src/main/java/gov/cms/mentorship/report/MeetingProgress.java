package gov.cms.mentorship.report;

/** How far the two have come, in the mentor's words. */
public enum MeetingProgress {
  NOT_YET,
  SOME,
  GOOD,
  GREAT
}
