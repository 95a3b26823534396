package gov.cms.mentorship.profile;

/** How often two people meet. */
public enum Cadence {
  /** Every week. */
  WEEKLY,
  /** Every two weeks. */
  BIWEEKLY,
  /** Every month. */
  MONTHLY
}
