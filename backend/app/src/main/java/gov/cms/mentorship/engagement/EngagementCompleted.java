package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.util.UUID;

/** An engagement reached its end. */
public record EngagementCompleted(
    UUID id, String program, UUID menteeId, UUID mentorId, Instant at) {}
