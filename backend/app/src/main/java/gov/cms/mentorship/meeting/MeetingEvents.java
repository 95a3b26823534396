package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.Instant;
import java.util.UUID;

/** What meetings tell. The subject is the meeting, its people are the two who meet. */
public sealed interface MeetingEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID meeting) {
    return new Subject("meeting", meeting);
  }

  /** A meeting was planned. */
  @EventType("meeting.scheduled")
  record Scheduled(UUID engagementId, Instant startsAt, Instant endsAt) implements MeetingEvents {}

  /** It was moved, or its plan was changed; the times are the new ones. */
  @EventType("meeting.updated")
  record Updated(UUID engagementId, Instant startsAt, Instant endsAt) implements MeetingEvents {}

  /** It was called off. */
  @EventType("meeting.cancelled")
  record Cancelled(UUID engagementId, Instant startsAt) implements MeetingEvents {}

  /** It did not come about. */
  @EventType("meeting.missed")
  record Missed(UUID engagementId) implements MeetingEvents {}

  /** It took place. */
  @EventType("meeting.held")
  record Held(UUID engagementId) implements MeetingEvents {}
}
