package gov.cms.mentorship.shared.link;

import gov.cms.mentorship.shared.event.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets expired links. */
@ApplicationScoped
class ForgetLinks implements Job {

  private final LinkStore store;
  private final Clock clock;

  ForgetLinks(LinkStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forget-links";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    store.forget(clock.instant());
  }
}
