package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What other features need to know of a meeting.
 *
 * @param engagement whose meeting it is
 */
public record MeetingRef(
    UUID id, EngagementRef engagement, Instant startsAt, Instant endsAt, MeetingMode mode) {

  /** The two who meet. */
  public List<UUID> people() {
    return List.of(engagement.mentorId(), engagement.menteeId());
  }

  /** How long it is to last. */
  public Duration duration() {
    return Duration.between(startsAt, endsAt);
  }
}
