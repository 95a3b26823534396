package gov.cms.mentorship.intake;

import static gov.cms.mentorship.intake.IntakeAction.COMPLETE;
import static gov.cms.mentorship.intake.IntakeAction.REOPEN;
import static gov.cms.mentorship.intake.IntakeRelation.COORDINATOR;
import static gov.cms.mentorship.intake.IntakeState.DONE;
import static gov.cms.mentorship.intake.IntakeState.OPEN;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** The life of an intake item. */
final class IntakeLifecycle {

  static final Lifecycle<IntakeState, IntakeAction, IntakeRelation> TABLE =
      Lifecycle.of(IntakeState.class, IntakeAction.class, IntakeRelation.class)
          .row(OPEN, COMPLETE, by(COORDINATOR), to(DONE))
          .row(DONE, REOPEN, by(COORDINATOR), to(OPEN))
          .build();

  private IntakeLifecycle() {}
}
