package gov.cms.mentorship.event;

/** What can be done with an event. */
enum EventAction {
  UPDATE,
  CANCEL,
  MARK_ATTENDANCE
}
