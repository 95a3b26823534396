package gov.cms.mentorship.shared.event;

import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What could not be delivered, for people to look at and to try again. */
@ApplicationScoped
public class DeadLetters {

  private static final Sort LATEST_FIRST = Sort.byInstant("-givenUpAt", "f.givenUpAt");

  private final EntityManager entities;
  private final Relay relay;
  private final EventStore store;
  private final Clock clock;

  DeadLetters(EntityManager entities, Relay relay, EventStore store, Clock clock) {
    this.entities = entities;
    this.relay = relay;
    this.store = store;
    this.clock = clock;
  }

  /** What a listener could not deliver for a program, the latest first. */
  @Reading
  public Page<Undelivered> of(String listener, String program, PageParameters page) {
    return ListQuery.of(
            entities,
            """
            f.id as id, f.listener as listener, f.eventId as eventId, f.target as target,
            f.attempts as attempts, f.error as error, f.givenUpAt as givenUpAt\
            """,
            "UndeliveredEntity f")
        .where("f.listener = :listener", "listener", listener)
        .where("f.program = :program", "program", program)
        .page(page, LATEST_FIRST, DeadLetters::undelivered);
  }

  /** Tries one again from the beginning; a {@code not-found} problem when that has been done. */
  @Transactional
  public void sendAgain(UUID id) {
    UndeliveredEntity failed =
        Optional.ofNullable(
                entities.find(UndeliveredEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> Problem.notFound("message"));
    store.takeUpAgain(failed.delivery());
    relay.schedule(failed.delivery(), clock.instant());
  }

  private static Undelivered undelivered(Tuple row) {
    return new Undelivered(
        row.get("id", UUID.class),
        row.get("listener", String.class),
        row.get("eventId", UUID.class),
        row.get("target", String.class),
        row.get("attempts", Integer.class),
        row.get("error", String.class),
        row.get("givenUpAt", Instant.class));
  }
}
