package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.problem.ProblemType;

/** What can be wrong with a wish to come to an event. */
enum EventProblem implements ProblemType {
  /** It was canceled, or has begun. */
  NOT_BOOKABLE("This session can no longer be booked"),
  /** Nobody gives up a place for a waiting list. */
  SESSION_FULL("This session is full");

  private final String title;

  EventProblem(String title) {
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
