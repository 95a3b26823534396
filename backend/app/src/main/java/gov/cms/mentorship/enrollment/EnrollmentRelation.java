package gov.cms.mentorship.enrollment;

/**
 * What somebody is to an enrollment. Whoever is several things is the first of them: a coordinator
 * decides nothing about themselves.
 */
enum EnrollmentRelation {
  /** The person who is enrolled. */
  OWNER,
  /**
   * The person's manager while they are asked: whoever holds the link that was sent to them, or is
   * signed in under their address.
   */
  MANAGER,
  /** The support team. */
  COORDINATOR,
  /** A machine that reads all enrollments. */
  MACHINE;

  /** Whether the grounds of a decision and its note are for them. */
  boolean readsDecision() {
    return this == OWNER || this == COORDINATOR;
  }
}
