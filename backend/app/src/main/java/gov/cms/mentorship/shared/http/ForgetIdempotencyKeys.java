package gov.cms.mentorship.shared.http;

import gov.cms.mentorship.shared.event.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Forgets kept answers once they are too old to be given again. */
@ApplicationScoped
class ForgetIdempotencyKeys implements Job {

  private final IdempotencyKeys keys;

  ForgetIdempotencyKeys(IdempotencyKeys keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "forget-idempotency-keys";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    keys.forget();
  }
}
