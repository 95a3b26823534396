package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.LocalDate;
import java.util.UUID;

/** What engagements tell. Their people are the two. */
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

  /** The two take a break. */
  @EventType("engagement.paused")
  record Paused(UUID menteeId, UUID mentorId) implements EngagementEvents {}

  /** A break is over. */
  @EventType("engagement.resumed")
  record Resumed(UUID menteeId, UUID mentorId) implements EngagementEvents {}

  /**
   * It is past the end that both have agreed on, so the two are asked to complete or to extend it.
   * Told once for each such end.
   */
  @EventType("engagement.end-due")
  record EndDue(UUID menteeId, UUID mentorId, LocalDate endsOn) implements EngagementEvents {}

  /** It reached its end. */
  @EventType("engagement.completed")
  record Completed(UUID menteeId, UUID mentorId) implements EngagementEvents {}

  /**
   * It closed before its end.
   *
   * @param state early or as not a fit
   */
  @EventType("engagement.ended")
  record Ended(UUID menteeId, UUID mentorId, EngagementState state) implements EngagementEvents {}
}
