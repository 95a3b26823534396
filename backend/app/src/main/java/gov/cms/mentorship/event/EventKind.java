package gov.cms.mentorship.event;

/** What kind of event it is. */
enum EventKind {
  /** An orientation session that everybody in the program can see. */
  ORIENTATION,
  /** A time for an orientation that is offered to one person. */
  ONE_TO_ONE
}
