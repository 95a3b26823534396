package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can go wrong with a match request. */
enum MatchRequestProblem implements ProblemType {
  /** The mentee has as many as the policy allows. */
  TOO_MANY_PENDING_REQUESTS("Too many open requests"),
  /** One of the two takes no requests at the moment. */
  NOT_OPEN("Not open for new requests"),
  /** One of the two is away, until a day that is told. */
  AWAY("Away at the moment");

  private final String title;

  MatchRequestProblem(String title) {
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
