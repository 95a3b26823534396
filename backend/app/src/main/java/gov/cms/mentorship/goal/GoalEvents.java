package gov.cms.mentorship.goal;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.util.UUID;

/** What goals tell. Their people are the two of the engagement. */
public sealed interface GoalEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID goal) {
    return new Subject("goal", goal);
  }

  /** The two want to reach something. */
  @EventType("goal.set")
  record Set(UUID engagementId) implements GoalEvents {}

  /**
   * A goal was changed, or it was said how far it is.
   *
   * @param state what has become of it
   * @param progress in percent
   */
  @EventType("goal.updated")
  record Updated(UUID engagementId, GoalState state, int progress) implements GoalEvents {}
}
