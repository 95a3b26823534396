package gov.cms.mentorship.meeting;

/** Where a meeting stands. */
public enum MeetingState {
  /** It will take place, or did and nobody has said so yet. */
  SCHEDULED,
  /** It took place. */
  HELD,
  /** It was called off. */
  CANCELLED,
  /** It did not come about. */
  MISSED
}
