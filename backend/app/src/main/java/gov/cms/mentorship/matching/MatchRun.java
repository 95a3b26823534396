package gov.cms.mentorship.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A match run as the support team sees it.
 *
 * @param floor the fit below which nobody is paired, in millionths
 * @param pins pairs that had to be made
 * @param bans pairs that were not to be made
 * @param result what was found, once it is found
 * @param actions what the support team can do now
 */
record MatchRun(
    UUID id,
    String program,
    MatchRunState state,
    MatchObjective objective,
    int floor,
    List<ProfilePair> pins,
    List<ProfilePair> bans,
    Optional<MatchRunResult> result,
    List<MatchRunAction> actions,
    Instant createdAt,
    Instant updatedAt) {

  static MatchRun of(MatchRunEntity run) {
    return new MatchRun(
        run.id(),
        run.program(),
        run.state(),
        run.objective(),
        run.floor(),
        run.pins(),
        run.bans(),
        run.result(),
        MatchRunLifecycle.TABLE.possible(run.state(), MatchRunRelation.COORDINATOR),
        run.createdAt(),
        run.updatedAt());
  }
}
