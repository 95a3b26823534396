package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.time.Zones;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Puts together what people want to be mailed once a day: in the morning, where they live, all that
 * came since the morning before.
 */
@ApplicationScoped
class Digests implements Job {

  /** When digests leave. */
  static final LocalTime MORNING = LocalTime.of(7, 0);

  private final NotificationStore store;
  private final Events events;
  private final Clock clock;

  Digests(NotificationStore store, Events events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "digests";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  /** Each digest in a transaction of its own: what is in one is in no other. */
  @Override
  public void run() {
    Instant now = clock.instant();
    store.waitingForDigest().stream()
        .filter(waiting -> !nextMorning(waiting.since(), waiting.zone()).isAfter(now))
        .forEach(waiting -> QuarkusTransaction.requiringNew().run(() -> send(waiting)));
  }

  private void send(NotificationStore.WaitingForDigest waiting) {
    UUID digest = Ids.next();
    if (store.takeIntoDigest(waiting.person(), waiting.program(), digest) > 0) {
      events.tell(
          waiting.program(),
          new Subject("digest", digest),
          List.of(waiting.person()),
          new NotificationEvents.DigestDue());
    }
  }

  private static Instant nextMorning(Instant after, String zone) {
    ZoneId there = Zones.stored(zone);
    ZonedDateTime moment = after.atZone(there);
    ZonedDateTime morning = moment.toLocalDate().atTime(MORNING).atZone(there);
    return (morning.isAfter(moment)
            ? morning
            : moment.toLocalDate().plusDays(1).atTime(MORNING).atZone(there))
        .toInstant();
  }
}
