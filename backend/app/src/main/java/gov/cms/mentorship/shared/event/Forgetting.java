package gov.cms.mentorship.shared.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Forgets what was kept for long enough. */
@ApplicationScoped
class Forgetting implements Job {

  private final List<Forgetful> kept;
  private final Clock clock;

  Forgetting(@All List<Forgetful> kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgetting";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    kept.forEach(each -> each.forget(clock.instant()));
  }
}
