package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can go wrong between two people. */
enum PersonProblem implements ProblemType {
  /** For a reason that nobody is told. */
  PAIR_NOT_ALLOWED("These two cannot be matched");

  private final String title;

  PersonProblem(String title) {
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
