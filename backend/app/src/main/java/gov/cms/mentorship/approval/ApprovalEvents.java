package gov.cms.mentorship.approval;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;

/** What happens while a manager is asked. The subject is the enrollment. */
public sealed interface ApprovalEvents extends Payload {

  /**
   * A manager is asked.
   *
   * @param reminder whether they have been asked before
   */
  @EventType("approval.requested")
  record Requested(boolean reminder) implements ApprovalEvents {}

  /** A manager has not answered for so long that the support team has to know. */
  @EventType("approval.unanswered")
  record Unanswered() implements ApprovalEvents {}
}
