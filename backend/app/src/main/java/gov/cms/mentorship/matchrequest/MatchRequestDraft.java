package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.profile.ProfileRef;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A match request about to be sent.
 *
 * @param proposedBy the coordinator who proposes the pair; nobody if the mentee asks
 */
record MatchRequestDraft(
    ProfileRef mentee,
    ProfileRef mentor,
    Optional<UUID> proposedBy,
    NewMatchRequest wish,
    Instant dueAt) {}
