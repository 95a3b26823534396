package gov.cms.mentorship.event;

/** Where an event stands. */
enum EventState {
  SCHEDULED,
  CANCELLED
}
