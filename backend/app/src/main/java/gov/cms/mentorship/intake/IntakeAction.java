package gov.cms.mentorship.intake;

/** What can be done with an intake item. */
enum IntakeAction {
  COMPLETE,
  REOPEN
}
