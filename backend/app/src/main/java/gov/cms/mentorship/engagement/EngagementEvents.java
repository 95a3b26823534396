package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.util.UUID;

/** What happens to engagements. */
public sealed interface EngagementEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID engagement) {
    return new Subject("engagement", engagement);
  }

  /** Two people were brought together. */
  @EventType("engagement.opened")
  record Opened(UUID menteeId, UUID mentorId) implements EngagementEvents {}

  /** Both people have signed the agreement for the first time. */
  @EventType("engagement.activated")
  record Activated(UUID menteeId, UUID mentorId) implements EngagementEvents {}

  /** It reached its end. */
  @EventType("engagement.completed")
  record Completed(UUID menteeId, UUID mentorId) implements EngagementEvents {}

  /** It closed before its end, early or as not a fit. */
  @EventType("engagement.ended")
  record Ended(UUID menteeId, UUID mentorId) implements EngagementEvents {}
}
