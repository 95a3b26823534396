package gov.cms.mentorship.event;

/** What somebody is to a booking; whoever is several things is the first of them. */
enum EventBookingRelation {
  /** The person who comes. */
  OWNER,
  /** The support team. */
  COORDINATOR,
  /** The program itself, when a place is free or the event is off. */
  SYSTEM
}
