package gov.cms.mentorship.event;

/** Why somebody comes no more. */
public enum EventBookingEnd {
  /** They said so. */
  BY_PERSON,
  /** The support team said so. */
  BY_SUPPORT_TEAM,
  /** The event is off. */
  EVENT_CANCELLED,
  /** It has begun, and no place became free. */
  NO_PLACE,
  /** They have left the program, or need no orientation any more. */
  NOT_NEEDED
}
