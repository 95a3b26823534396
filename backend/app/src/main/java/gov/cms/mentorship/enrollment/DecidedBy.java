package gov.cms.mentorship.enrollment;

/** Who answered at a gate. */
public enum DecidedBy {
  /** The person's manager. */
  MANAGER,
  /** The support team. */
  SUPPORT_TEAM,
  /** The support team, for a manager who had answered elsewhere. */
  SUPPORT_TEAM_FOR_MANAGER
}
