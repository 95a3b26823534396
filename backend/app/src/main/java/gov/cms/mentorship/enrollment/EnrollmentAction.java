package gov.cms.mentorship.enrollment;

/** What can be done with an enrollment. */
public enum EnrollmentAction {
  UPDATE,
  SUBMIT,
  APPROVE,
  DECLINE,
  REOPEN,
  BOOK_ORIENTATION,
  OFFER_ORIENTATION,
  COMPLETE_ORIENTATION,
  PAUSE,
  RESUME,
  WITHDRAW
}
