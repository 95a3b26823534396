package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.util.UUID;

/** Two people were brought together. */
public record EngagementOpened(UUID id, String program, UUID menteeId, UUID mentorId, Instant at) {}
