package gov.cms.mentorship.matching;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Reads what match runs are computed from. */
@ApplicationScoped
class MatchRunInputs {

  private final MatchRunRepository runs;
  private final CandidateRepository candidates;
  private final People people;
  private final Programs programs;
  private final Clock clock;

  MatchRunInputs(
      MatchRunRepository runs,
      CandidateRepository candidates,
      People people,
      Programs programs,
      Clock clock) {
    this.runs = runs;
    this.candidates = candidates;
    this.people = people;
    this.programs = programs;
    this.clock = clock;
  }

  /** All of it, of one snapshot, in a number of statements that never grows. */
  @Reading
  MatchRunInput read(UUID id) {
    MatchRunEntity run = runs.findById(id);
    Policy policy = programs.require(run.program()).policy();
    Instant now = clock.instant();
    TraitCodes codes = new TraitCodes(now);
    return new MatchRunInput(
        run.objective(),
        run.floor(),
        run.pins(),
        run.bans(),
        candidates.waiting(run.program(), policy.requests().maxPendingRequests(), codes),
        candidates.mentors(run.program(), codes),
        people.keptApart(policy.matching()),
        candidates.tried(run.program()),
        policy.matching().weights(),
        now);
  }
}
