package gov.cms.mentorship.shared.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets events after a month. */
@ApplicationScoped
class ForgetEvents implements Job {

  private static final Duration KEPT = Duration.ofDays(30);

  private final EventStore store;
  private final Clock clock;

  ForgetEvents(EventStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forget-events";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    store.forget(clock.instant().minus(KEPT));
  }
}
