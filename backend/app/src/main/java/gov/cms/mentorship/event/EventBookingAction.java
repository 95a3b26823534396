package gov.cms.mentorship.event;

/** What can be done with a booking. */
enum EventBookingAction {
  MOVE_UP,
  MOVE,
  CANCEL,
  ATTEND,
  MISS
}
