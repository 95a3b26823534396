package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.MatchRunRepository.Made;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Match runs as the support team sees them. */
@ApplicationScoped
class MatchRunReader {

  private final MatchRunRepository repository;
  private final MatchRunAccess access;
  private final Programs programs;

  MatchRunReader(MatchRunRepository repository, MatchRunAccess access, Programs programs) {
    this.repository = repository;
    this.access = access;
    this.programs = programs;
  }

  @Reading
  Page<MatchRun> list(Optional<String> program, Set<MatchRunState> states, PageParameters page) {
    program.ifPresent(programs::named);
    return repository.page(program, states, page);
  }

  @Reading
  Versioned<MatchRun> get(UUID id) {
    return view(access.see(id).entity());
  }

  @Reading
  Page<MatchRunPair> pairs(UUID id, Optional<Boolean> placed, PageParameters page) {
    return repository.pairs(access.see(id).entity().id(), placed, page);
  }

  /** What a run has found, which can be changed. */
  record Solved(MatchRunResult result, List<Made> made) {}

  @Reading
  Solved solved(UUID id) {
    var seen = access.see(id);
    MatchRunLifecycle.TABLE.authorize(seen.entity().state(), MatchRunAction.SOLVE, seen.relation());
    MatchRunLifecycle.TABLE.check(seen.entity().state(), MatchRunAction.SOLVE, seen.relation());
    return new Solved(seen.entity().result().orElse(MatchRunResult.NOTHING), repository.made(id));
  }

  /** Whose some profiles are. */
  @Reading
  Map<UUID, PersonRef> people(Collection<UUID> profiles) {
    return repository.people(profiles);
  }

  static Versioned<MatchRun> view(MatchRunEntity run) {
    return new Versioned<>(MatchRun.of(run), run.version());
  }
}
