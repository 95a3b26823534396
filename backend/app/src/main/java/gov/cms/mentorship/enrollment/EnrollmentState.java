package gov.cms.mentorship.enrollment;

/** Where an enrollment stands. */
public enum EnrollmentState {
  /** Being written. */
  DRAFT,
  /** The participant's manager decides. */
  MANAGER_REVIEW,
  /** The support team decides. */
  SUPPORT_REVIEW,
  /** Approved; the orientation comes first. */
  ORIENTATION,
  /** Takes part. */
  ACTIVE,
  /** Takes a break. */
  PAUSED,
  /** A review said no. */
  DECLINED,
  /** Ended by the participant, for good. */
  WITHDRAWN
}
