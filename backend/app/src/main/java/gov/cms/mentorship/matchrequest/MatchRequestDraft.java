package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.profile.ProfileRef;
import java.util.Optional;
import java.util.UUID;

/**
 * A match request about to be sent.
 *
 * @param proposedBy the coordinator who proposes the pair; nobody if the mentee asks
 * @param moments until when there is time to answer
 */
record MatchRequestDraft(
    ProfileRef mentee,
    ProfileRef mentor,
    Optional<UUID> proposedBy,
    NewMatchRequest wish,
    Moments moments) {}
