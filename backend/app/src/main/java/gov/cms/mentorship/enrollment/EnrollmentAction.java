package gov.cms.mentorship.enrollment;

/** What can be done with an enrollment. */
enum EnrollmentAction {
  UPDATE,
  SUBMIT,
  APPROVE,
  DECLINE,
  REOPEN,
  COMPLETE_ORIENTATION,
  PAUSE,
  RESUME,
  WITHDRAW
}
