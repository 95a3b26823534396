package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can go wrong with a profile. */
public enum ProfileProblem implements ProblemType {
  /** All places of the mentor are taken. */
  CAPACITY_FULL(409, "The mentor has no openings"),
  /** A file is not of a kind that is taken, or not safe; {@code reason} says which. */
  FILE_REFUSED(422, "This file cannot be taken");

  private final int status;
  private final String title;

  ProfileProblem(int status, String title) {
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
