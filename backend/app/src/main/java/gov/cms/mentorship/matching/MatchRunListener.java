package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Computes match runs that wait. A node that ends meanwhile leaves the run to another one, which
 * begins again.
 */
@ApplicationScoped
class MatchRunListener implements Listener {

  private static final Logger LOG = Logger.getLogger(MatchRunListener.class);

  /** Stays as it is: deliveries that wait are stored with it. */
  private static final String NAME = "match-run";

  private final MatchRunService service;
  private final MatchRunInputs inputs;

  MatchRunListener(MatchRunService service, MatchRunInputs inputs) {
    this.service = service;
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> targets(DomainEvent event) {
    return event.payload() instanceof MatchRunEvents.Queued ? List.of("solver") : List.of();
  }

  @Override
  public void deliver(DomainEvent event, String target, int attempt) {
    UUID run = event.subject().id();
    if (service.begin(run)) {
      MatchRunTimes times = new MatchRunTimes();
      MatchRunInput input = inputs.read(run);
      times.end("load");
      solution(run, input, times)
          .ifPresentOrElse(
              found -> service.finish(run, found.result(), found.outcomes()),
              () -> service.fail(run));
      times.end("store");
      LOG.infof(
          "Match run of %d mentees and %d mentors: %s",
          input.mentees().size(), input.mentors().size(), times);
    }
  }

  /** What is computed from the same would fail the same way again. */
  private static Optional<MatchRunSolution> solution(
      UUID run, MatchRunInput input, MatchRunTimes times) {
    try {
      return Optional.of(MatchRunSolution.of(input, times));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "Match run %s cannot be computed", run);
      return Optional.empty();
    }
  }
}
