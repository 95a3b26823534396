package gov.cms.mentorship.closure;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can go wrong with a closure. */
enum ClosureProblem implements ProblemType {
  /** The day is over. */
  CLOSURE_OVER("This day is over");

  private final String title;

  ClosureProblem(String title) {
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
