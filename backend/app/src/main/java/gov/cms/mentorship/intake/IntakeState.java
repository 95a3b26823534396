package gov.cms.mentorship.intake;

/** Where a mail stands that became something to do. */
public enum IntakeState {
  /** Nobody has taken care of it yet. */
  OPEN,
  /** Somebody has. */
  DONE
}
