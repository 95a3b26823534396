package gov.cms.mentorship.enrollment;

/** How a gate decided. */
public enum DecisionOutcome {
  /** The way goes on. */
  APPROVED,
  /** It ends here, for now. */
  DECLINED
}
