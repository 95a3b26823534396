package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can go wrong with a profile. */
public enum ProfileProblem implements ProblemType {
  /** All places of the mentor are taken. */
  CAPACITY_FULL("The mentor has no openings");

  private final String title;

  ProfileProblem(String title) {
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
