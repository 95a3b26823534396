package gov.cms.mentorship.enrollment;

import static gov.cms.mentorship.enrollment.EnrollmentAction.APPROVE;
import static gov.cms.mentorship.enrollment.EnrollmentAction.BOOK_ORIENTATION;
import static gov.cms.mentorship.enrollment.EnrollmentAction.COMPLETE_ORIENTATION;
import static gov.cms.mentorship.enrollment.EnrollmentAction.DECLINE;
import static gov.cms.mentorship.enrollment.EnrollmentAction.OFFER_ORIENTATION;
import static gov.cms.mentorship.enrollment.EnrollmentAction.PAUSE;
import static gov.cms.mentorship.enrollment.EnrollmentAction.REOPEN;
import static gov.cms.mentorship.enrollment.EnrollmentAction.RESUME;
import static gov.cms.mentorship.enrollment.EnrollmentAction.SUBMIT;
import static gov.cms.mentorship.enrollment.EnrollmentAction.UPDATE;
import static gov.cms.mentorship.enrollment.EnrollmentAction.WITHDRAW;
import static gov.cms.mentorship.enrollment.EnrollmentRelation.COORDINATOR;
import static gov.cms.mentorship.enrollment.EnrollmentRelation.MANAGER;
import static gov.cms.mentorship.enrollment.EnrollmentRelation.OWNER;
import static gov.cms.mentorship.enrollment.EnrollmentState.ACTIVE;
import static gov.cms.mentorship.enrollment.EnrollmentState.DECLINED;
import static gov.cms.mentorship.enrollment.EnrollmentState.DRAFT;
import static gov.cms.mentorship.enrollment.EnrollmentState.MANAGER_REVIEW;
import static gov.cms.mentorship.enrollment.EnrollmentState.ORIENTATION;
import static gov.cms.mentorship.enrollment.EnrollmentState.PAUSED;
import static gov.cms.mentorship.enrollment.EnrollmentState.SUPPORT_REVIEW;
import static gov.cms.mentorship.enrollment.EnrollmentState.WITHDRAWN;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;
import java.util.EnumSet;
import java.util.List;

/** The life of an enrollment. Which gates it passes is for the {@link Route} to say. */
final class EnrollmentLifecycle {

  /** What can stand between a draft and taking part, in this order. */
  static final List<EnrollmentState> GATES = List.of(MANAGER_REVIEW, SUPPORT_REVIEW, ORIENTATION);

  static final Lifecycle<EnrollmentState, EnrollmentAction, EnrollmentRelation> TABLE =
      Lifecycle.of(EnrollmentState.class, EnrollmentAction.class, EnrollmentRelation.class)
          .row(DRAFT, UPDATE, by(OWNER), to(DRAFT))
          .row(DRAFT, SUBMIT, by(OWNER), to(MANAGER_REVIEW, SUPPORT_REVIEW, ORIENTATION, ACTIVE))
          .row(
              MANAGER_REVIEW,
              APPROVE,
              by(MANAGER, COORDINATOR),
              to(SUPPORT_REVIEW, ORIENTATION, ACTIVE))
          .row(MANAGER_REVIEW, DECLINE, by(MANAGER, COORDINATOR), to(DECLINED))
          .row(SUPPORT_REVIEW, APPROVE, by(COORDINATOR), to(ORIENTATION, ACTIVE))
          .row(SUPPORT_REVIEW, DECLINE, by(COORDINATOR), to(DECLINED))
          .row(ORIENTATION, BOOK_ORIENTATION, by(OWNER), to(ORIENTATION))
          .row(ORIENTATION, OFFER_ORIENTATION, by(COORDINATOR), to(ORIENTATION))
          .row(ORIENTATION, COMPLETE_ORIENTATION, by(COORDINATOR), to(ACTIVE))
          .row(ACTIVE, PAUSE, by(OWNER), to(PAUSED))
          .row(PAUSED, RESUME, by(OWNER), to(ACTIVE))
          .row(DECLINED, REOPEN, by(OWNER, COORDINATOR), to(DRAFT))
          .row(
              EnumSet.complementOf(EnumSet.of(DECLINED, WITHDRAWN)),
              WITHDRAW,
              by(OWNER),
              to(WITHDRAWN))
          .build();

  private EnrollmentLifecycle() {}
}
