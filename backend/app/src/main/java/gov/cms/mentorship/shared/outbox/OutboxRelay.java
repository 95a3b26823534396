package gov.cms.mentorship.shared.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages out of the outbox, on any number of nodes. A message that fails is put off, longer
 * each time, and never given up; no database connection is held while it is delivered.
 */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int BATCH = 20;
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 10;

  private final OutboxStore store;
  private final Map<String, OutboxHandler> handlers;
  private final Clock clock;

  OutboxRelay(OutboxStore store, @All List<OutboxHandler> handlers, Clock clock) {
    this.store = store;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(OutboxHandler::topic, Function.identity()));
    this.clock = clock;
  }

  @Scheduled(
      every = "{mentorship.outbox.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void relay() {
    List<OutboxMessage> due;
    do {
      due = store.lease(BATCH, clock.instant(), LEASE);
      due.forEach(this::deliver);
    } while (due.size() == BATCH);
  }

  private void deliver(OutboxMessage message) {
    try {
      @Nullable OutboxHandler handler = handlers.get(message.topic());
      if (handler == null) {
        throw new IllegalStateException("No handler for topic " + message.topic());
      }
      handler.deliver(message);
      store.delivered(message.id(), clock.instant());
    } catch (RuntimeException failure) {
      Duration delay = delayAfter(message.attempt());
      LOG.warnf(
          failure,
          "Message %s (%s) failed at attempt %d; next in %s",
          message.id(),
          message.topic(),
          message.attempt(),
          delay);
      store.putOff(message.id(), clock.instant().plus(delay), failure.getClass().getSimpleName());
    }
  }

  /** How long to wait after an attempt: doubled each time up to an hour. */
  static Duration delayAfter(int attempt) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }
}
