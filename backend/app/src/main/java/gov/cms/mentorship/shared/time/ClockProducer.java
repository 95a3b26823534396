package gov.cms.mentorship.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The only place that knows the real time; everything else has the clock injected. */
@ApplicationScoped
class ClockProducer {

  /** A moment reads the same before and after it was stored. */
  private static final Duration DATABASE_PRECISION = ChronoUnit.MICROS.getDuration();

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), DATABASE_PRECISION);
  }
}
