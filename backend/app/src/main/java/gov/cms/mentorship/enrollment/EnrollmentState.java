package gov.cms.mentorship.enrollment;

import static gov.cms.mentorship.enrollment.EnrollmentAction.APPROVE;
import static gov.cms.mentorship.enrollment.EnrollmentAction.COMPLETE_ORIENTATION;
import static gov.cms.mentorship.enrollment.EnrollmentAction.DECLINE;
import static gov.cms.mentorship.enrollment.EnrollmentAction.PAUSE;
import static gov.cms.mentorship.enrollment.EnrollmentAction.REOPEN;
import static gov.cms.mentorship.enrollment.EnrollmentAction.RESUME;
import static gov.cms.mentorship.enrollment.EnrollmentAction.SUBMIT;
import static gov.cms.mentorship.enrollment.EnrollmentAction.WITHDRAW;

import java.util.List;

/** Where an enrollment stands, and what can be done with it there. */
public enum EnrollmentState {
  /** Being written. */
  DRAFT(SUBMIT, WITHDRAW),
  /** The participant's manager decides. */
  MANAGER_REVIEW(APPROVE, DECLINE, WITHDRAW),
  /** The support team decides. */
  SUPPORT_REVIEW(APPROVE, DECLINE, WITHDRAW),
  /** Approved; the orientation comes first. */
  ORIENTATION(COMPLETE_ORIENTATION, WITHDRAW),
  /** Takes part. */
  ACTIVE(PAUSE, WITHDRAW),
  /** Takes a break. */
  PAUSED(RESUME, WITHDRAW),
  /** A review said no. */
  DECLINED(REOPEN),
  /** Ended by the participant, for good. */
  WITHDRAWN;

  private final List<EnrollmentAction> possible;

  EnrollmentState(EnrollmentAction... possible) {
    this.possible = List.of(possible);
  }

  /** What can be done in this state, whoever does it. */
  List<EnrollmentAction> possible() {
    return possible;
  }
}
