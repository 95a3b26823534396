package gov.cms.mentorship.matching;

import gov.cms.mentorship.matchrequest.Proposals;
import gov.cms.mentorship.matchrequest.Proposals.Proposal;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What becomes of match runs. */
@ApplicationScoped
class MatchRunService {

  private final MatchRunRepository repository;
  private final MatchRunAccess access;
  private final PairWords words;
  private final Proposals proposals;
  private final Programs programs;
  private final Events events;

  MatchRunService(
      MatchRunRepository repository,
      MatchRunAccess access,
      PairWords words,
      Proposals proposals,
      Programs programs,
      Events events) {
    this.repository = repository;
    this.access = access;
    this.words = words;
    this.proposals = proposals;
    this.programs = programs;
    this.events = events;
  }

  @Transactional
  Versioned<MatchRun> create(NewMatchRun wanted) {
    Program program = programs.named(wanted.program());
    if (!program.policy().matching().coordinatorProposals()) {
      throw Problem.of(CommonProblem.FORBIDDEN, "In this program, mentees ask for themselves.");
    }
    if (wanted.objective() == MatchObjective.MOST_PLACED && wanted.floor().orElse(0) > 0) {
      throw Problem.invalid("/floor", "Leave it out. Only BEST_ABOVE has a floor.");
    }
    MatchRunEntity run = new MatchRunEntity(wanted);
    repository.persist(run);
    return told(run, new MatchRunEvents.Queued());
  }

  @Transactional
  Versioned<MatchRun> solve(UUID id, Precondition precondition, MatchRunChange change) {
    var seen = access.change(id, MatchRunAction.SOLVE, precondition);
    change.check();
    seen.entity().solve(seen.relation(), change);
    return told(seen.entity(), new MatchRunEvents.Queued());
  }

  /** Proposes all its pairs, or none of them and says which cannot be proposed any more. */
  @Transactional
  Versioned<MatchRun> publish(UUID id, Precondition precondition, PublishMatchRun publication) {
    var seen = access.change(id, MatchRunAction.PUBLISH, precondition);
    MatchRunEntity run = seen.entity();
    run.publish(seen.relation());
    List<Proposal> pairs = words.proposals(repository.made(id), publication);
    if (pairs.isEmpty()) {
      throw Problem.of(
          MatchRunProblem.NOTHING_TO_PUBLISH, "This run has found no pair. Discard it.");
    }
    Map<UUID, UUID> requests = proposed(programs.require(run.program()), pairs);
    repository.proposed(id, requests);
    return told(run, new MatchRunEvents.Published(requests.size()));
  }

  private Map<UUID, UUID> proposed(Program program, List<Proposal> pairs) {
    try {
      return proposals.send(program, pairs);
    } catch (Proposals.Refused refused) {
      throw Problem.of(
          MatchRunProblem.PAIRS_IN_CONFLICT,
          "%d of %d pairs cannot be proposed any more. Nothing was sent. Solve the run again."
              .formatted(refused.refusals().size(), pairs.size()),
          "errors",
          refused.refusals().stream()
              .map(refusal ->
                  new FieldError("/pairs/" + refusal.menteeProfileId(), refusal.detail()))
              .toList());
    }
  }

  @Transactional
  Versioned<MatchRun> discard(UUID id, Precondition precondition) {
    var seen = access.change(id, MatchRunAction.DISCARD, precondition);
    seen.entity().discard(seen.relation());
    return told(seen.entity(), new MatchRunEvents.Discarded());
  }

  /** Takes a run that waits to be computed, or one that its node has left; no other. */
  @Transactional
  boolean begin(UUID id) {
    var seen = access.change(id, MatchRunAction.BEGIN);
    MatchRunState state = seen.entity().state();
    if (state != MatchRunState.QUEUED && state != MatchRunState.RUNNING) {
      return false;
    }
    seen.entity().begin(seen.relation());
    return true;
  }

  /** Writes down what was found, unless another node has done so meanwhile. */
  @Transactional
  void finish(UUID id, MatchRunResult result, List<MatchRunOutcome> outcomes) {
    Seen<MatchRunEntity, MatchRunRelation> seen = access.change(id, MatchRunAction.FINISH);
    if (seen.entity().state() == MatchRunState.RUNNING) {
      seen.entity().finish(seen.relation(), result);
      repository.replace(id, outcomes);
      told(seen.entity(), new MatchRunEvents.Ready(result.placed()));
    }
  }

  /** Writes down that nothing could be found. */
  @Transactional
  void fail(UUID id) {
    Seen<MatchRunEntity, MatchRunRelation> seen = access.change(id, MatchRunAction.FAIL);
    if (seen.entity().state() == MatchRunState.RUNNING) {
      seen.entity().fail(seen.relation());
      told(seen.entity(), new MatchRunEvents.Failed());
    }
  }

  private Versioned<MatchRun> told(MatchRunEntity run, MatchRunEvents event) {
    events.tell(run.program(), MatchRunEvents.subject(run.id()), Set.of(), event);
    repository.flush();
    return MatchRunReader.view(run);
  }
}
