package gov.cms.mentorship.approval;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can be wrong with a manager's link. */
enum ApprovalProblem implements ProblemType {
  /** Made up, expired, or replaced by a newer one; nobody is told which. */
  LINK_NOT_VALID(404, "This link does not work"),
  /** The request was answered before. */
  LINK_USED(410, "This request has been answered");

  private final int status;
  private final String title;

  ApprovalProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
