package gov.cms.mentorship.profile;

/** How two people meet. */
public enum MeetingMode {
  /** By video call. */
  VIDEO,
  /** By telephone. */
  PHONE,
  /** In writing. */
  EMAIL,
  /** In one room. */
  IN_PERSON
}
