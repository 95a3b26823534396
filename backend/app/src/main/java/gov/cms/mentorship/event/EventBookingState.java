package gov.cms.mentorship.event;

/** Where somebody stands with an event. */
enum EventBookingState {
  /** On the waiting list. */
  WAITING,
  /** Has a place. */
  BOOKED,
  /** Was there. */
  ATTENDED,
  /** Had a place and was not there. */
  MISSED,
  /** Has given the place back, or lost it. */
  CANCELLED
}
