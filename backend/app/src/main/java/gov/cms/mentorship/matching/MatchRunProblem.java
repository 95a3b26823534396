package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can go wrong with a match run. */
enum MatchRunProblem implements ProblemType {
  /** Some of its pairs cannot be proposed any more; they are told in {@code errors}. */
  PAIRS_IN_CONFLICT("Some pairs cannot be proposed any more"),
  /** It has found no pair. */
  NOTHING_TO_PUBLISH("Nothing to publish");

  private final String title;

  MatchRunProblem(String title) {
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
