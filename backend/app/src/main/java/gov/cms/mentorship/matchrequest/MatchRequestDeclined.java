package gov.cms.mentorship.matchrequest;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the two has said no.
 *
 * @param declinedBy which of them; the other is to be told, without a reason
 */
public record MatchRequestDeclined(
    UUID id, String program, UUID menteeId, UUID mentorId, UUID declinedBy, Instant at) {}
