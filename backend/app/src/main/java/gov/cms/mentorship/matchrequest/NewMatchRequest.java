package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.profile.ProfileFacts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A match request about to be sent.
 *
 * @param proposedBy the coordinator who proposes the pair; nobody if the mentee asks
 */
record NewMatchRequest(
    ProfileFacts mentee,
    ProfileFacts mentor,
    Optional<UUID> proposedBy,
    MatchRequestCreation wish,
    Instant dueAt) {}
