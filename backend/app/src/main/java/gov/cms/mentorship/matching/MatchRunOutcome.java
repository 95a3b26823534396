package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.assignment.LeftOut;
import java.util.Optional;
import java.util.UUID;

/** What was found for one mentee, by the ids of profiles: a mentor, or why there is none. */
record MatchRunOutcome(
    UUID mentee, Optional<UUID> mentor, int score, boolean pinned, Optional<LeftOut> leftOut) {

  /** Nobody, and why. */
  static MatchRunOutcome none(UUID mentee, LeftOut reason) {
    return new MatchRunOutcome(mentee, Optional.empty(), 0, false, Optional.of(reason));
  }
}
