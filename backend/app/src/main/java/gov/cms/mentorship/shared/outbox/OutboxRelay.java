package gov.cms.mentorship.shared.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages out of the outbox, on any number of nodes. Each is leased alone, for longer than a
 * delivery can take, so that no other node sends it at the same time. One that fails is put off,
 * longer each time, and given up after about two days; no database connection is held while it is
 * delivered.
 */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 10;
  private static final int MOST_ATTEMPTS = 60;
  private static final Duration KEPT = Duration.ofDays(30);

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
    Optional<OutboxMessage> due = lease();
    while (due.isPresent()) {
      deliver(due.get());
      due = lease();
    }
  }

  @Scheduled(every = "24h", delayed = "10m")
  void forgetOld() {
    store.forgetDelivered(clock.instant().minus(KEPT));
  }

  private Optional<OutboxMessage> lease() {
    return store.lease(clock.instant(), LEASE);
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
      failed(message, failure);
    }
  }

  /** Says what kind of failure it was and no more: its text may hold an address. */
  private void failed(OutboxMessage message, RuntimeException failure) {
    String kind = kindOf(failure);
    if (message.attempt() >= MOST_ATTEMPTS) {
      LOG.errorf("Message %s (%s) is given up: %s", message.id(), message.topic(), kind);
      store.giveUp(message.id(), clock.instant(), kind);
      return;
    }
    Duration delay = delayAfter(message.attempt());
    LOG.warnf(
        "Message %s (%s) failed at attempt %d; next in %s: %s",
        message.id(), message.topic(), message.attempt(), delay, kind);
    store.putOff(message.id(), clock.instant().plus(delay), kind);
  }

  private static String kindOf(Throwable failure) {
    String kind = failure.getClass().getSimpleName();
    @Nullable Throwable cause = failure.getCause();
    return cause == null ? kind : kind + " by " + kindOf(cause);
  }

  /** How long to wait after an attempt: doubled each time up to an hour. */
  static Duration delayAfter(int attempt) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }
}
