package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.util.UUID;

/** An engagement closed before its end, early or as not a fit. */
public record EngagementEnded(UUID id, String program, UUID menteeId, UUID mentorId, Instant at) {}
