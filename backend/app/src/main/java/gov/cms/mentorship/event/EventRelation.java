package gov.cms.mentorship.event;

/** What somebody is to an event. */
enum EventRelation {
  /** The support team. */
  COORDINATOR,
  /** Somebody who takes part in the program, or whom this time is offered to. */
  PARTICIPANT,
  /** The program itself, when a time is no longer needed. */
  SYSTEM
}
