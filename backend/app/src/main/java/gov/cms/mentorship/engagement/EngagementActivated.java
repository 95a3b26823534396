package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.util.UUID;

/** Both people have signed the agreement for the first time. */
public record EngagementActivated(
    UUID id, String program, UUID menteeId, UUID mentorId, Instant at) {}
