package gov.cms.mentorship.intake;

/** What somebody is to an intake item. */
enum IntakeRelation {
  /** The support team. */
  COORDINATOR
}
