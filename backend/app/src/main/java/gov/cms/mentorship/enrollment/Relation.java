package gov.cms.mentorship.enrollment;

/**
 * What a caller is to an enrollment. Somebody may be both, and then decides nothing about
 * themselves; a machine is neither.
 *
 * @param own it is the caller's own
 * @param coordinates the caller is of the support team
 */
record Relation(boolean own, boolean coordinates) {

  boolean may(EnrollmentAction action) {
    return own
        ? EnrollmentAction.OWN.contains(action)
        : coordinates && EnrollmentAction.COORDINATION.contains(action);
  }

  boolean readsDecision() {
    return own || coordinates;
  }
}
