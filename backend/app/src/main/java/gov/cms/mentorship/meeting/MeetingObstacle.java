package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.lifecycle.Obstacle;

/** Why something cannot be done with a meeting although its state would allow it. */
enum MeetingObstacle implements Obstacle {
  ENGAGEMENT_ENDED("The mentorship has ended. Its meetings can no longer be moved or canceled."),
  NOT_BEGUN("The meeting has not begun yet. Until then, it can be moved or canceled."),
  HELD_BY_REPORT("This meeting counts as held once the mentor files its report."),
  NO_REPORT("This program asks for no reports. Mark the meeting as held instead."),
  REPORT_FILED("The report of this meeting is already filed."),
  NOT_AMENDABLE("The time to correct this report is over. Ask the support team for help.");

  private final String detail;

  MeetingObstacle(String detail) {
    this.detail = detail;
  }

  @Override
  public String detail() {
    return detail;
  }
}
