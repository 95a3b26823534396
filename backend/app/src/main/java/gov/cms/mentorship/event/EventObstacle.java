package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.lifecycle.Obstacle;

/** Why something cannot be done with an event or a booking although its state would allow it. */
enum EventObstacle implements Obstacle {
  BEGUN("The session has begun. Record who was there instead."),
  NOT_BEGUN("The session has not begun yet. Record who was there once it has."),
  PLACE_OVER(
      "The session has begun, so the booking stays as it is. The support team records who was there.");

  private final String detail;

  EventObstacle(String detail) {
    this.detail = detail;
  }

  @Override
  public String detail() {
    return detail;
  }
}
