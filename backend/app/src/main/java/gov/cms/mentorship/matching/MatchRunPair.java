package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.assignment.LeftOut;
import gov.cms.mentorship.person.PersonRef;
import java.util.Optional;
import java.util.UUID;

/**
 * What a match run says of one mentee: a mentor, or why there is none.
 *
 * @param score how well the two fit, from 0 to 1,000,000; 0 without a mentor
 * @param pinned whether the pair had to be made
 * @param leftOut why there is no mentor
 * @param matchRequestId the proposal that came of it
 */
record MatchRunPair(
    UUID id,
    UUID menteeProfileId,
    PersonRef mentee,
    Optional<UUID> mentorProfileId,
    Optional<PersonRef> mentor,
    int score,
    boolean pinned,
    Optional<LeftOut> leftOut,
    Optional<UUID> matchRequestId) {}
