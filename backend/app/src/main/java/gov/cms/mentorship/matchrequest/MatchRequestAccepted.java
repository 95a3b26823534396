package gov.cms.mentorship.matchrequest;

import java.time.Instant;
import java.util.UUID;

/** Both people of a match request have said yes. */
public record MatchRequestAccepted(
    UUID id, String program, UUID menteeId, UUID mentorId, UUID engagementId, Instant at) {}
