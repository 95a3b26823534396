package gov.cms.mentorship.person;

/** How a person is employed. */
public enum Employment {
  /** Federal staff. */
  FEDERAL,
  /** Contractor support. */
  CONTRACTOR
}
