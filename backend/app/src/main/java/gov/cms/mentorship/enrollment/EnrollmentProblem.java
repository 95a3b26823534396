package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can go wrong with an enrollment. */
enum EnrollmentProblem implements ProblemType {
  /** Who leaves ends their mentorships first. */
  MENTORSHIP_OPEN("A mentorship is still open");

  private final String title;

  EnrollmentProblem(String title) {
    this.title = title;
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String title() {
    return title;
  }
}
