package gov.cms.mentorship.matchrequest;

import java.time.Instant;
import java.util.UUID;

/**
 * A match request waits for an answer.
 *
 * @param proposal whether the support team made it, so that both answer; the mentor alone otherwise
 */
public record MatchRequestReceived(
    UUID id,
    String program,
    UUID menteeId,
    UUID mentorId,
    boolean proposal,
    Instant dueAt,
    Instant at) {}
