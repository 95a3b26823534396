package gov.cms.mentorship.enrollment;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with an enrollment. */
enum EnrollmentAction {
  SUBMIT("submit"),
  APPROVE("approve"),
  DECLINE("decline"),
  REOPEN("reopen"),
  COMPLETE_ORIENTATION("complete the orientation"),
  PAUSE("pause"),
  RESUME("resume"),
  WITHDRAW("withdraw");

  /** What people do with their own enrollment. */
  static final Set<EnrollmentAction> OWN = EnumSet.of(SUBMIT, PAUSE, RESUME, WITHDRAW, REOPEN);

  /** What the support team does with anybody's. */
  static final Set<EnrollmentAction> COORDINATION =
      EnumSet.of(APPROVE, DECLINE, REOPEN, COMPLETE_ORIENTATION);

  private final String verb;

  EnrollmentAction(String verb) {
    this.verb = verb;
  }

  /** How the action reads after "cannot". */
  String verb() {
    return verb;
  }
}
