package gov.cms.mentorship.matchrequest;

import java.time.Instant;
import java.util.UUID;

/** A match request was taken back before it was answered. */
public record MatchRequestCancelled(
    UUID id, String program, UUID menteeId, UUID mentorId, Instant at) {}
