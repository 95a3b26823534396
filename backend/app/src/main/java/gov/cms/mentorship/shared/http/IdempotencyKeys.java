package gov.cms.mentorship.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** The answers given to idempotency keys, kept for a day. */
@ApplicationScoped
class IdempotencyKeys {

  static final Duration KEPT = Duration.ofHours(24);

  private final Session session;
  private final Clock clock;

  IdempotencyKeys(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** An answer that can be given again, and what it was an answer to. */
  record Kept(String fingerprint, int status, String location, String tag, String body) {}

  /**
   * Claims a key until the end of the running transaction; false at once, without waiting, while
   * another request has it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean claim(String caller, String key) {
    return session
        .createNativeQuery(
            "select pg_try_advisory_xact_lock(hashtextextended(:caller || ' ' || :key, 0))",
            Boolean.class)
        .setParameter("caller", caller)
        .setParameter("key", key)
        .getSingleResult();
  }

  /** The answer that a key got in the last day. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Kept> find(String caller, String key) {
    return session
        .createNativeQuery(
            """
            select fingerprint, status, location, tag, body from idempotency_key
            where caller = :caller and key = :key and created_at > :oldest\
            """,
            Tuple.class)
        .setParameter("caller", caller)
        .setParameter("key", key)
        .setParameter("oldest", oldest())
        .getResultStream()
        .findFirst()
        .map(row ->
            new Kept(
                row.get("fingerprint", String.class),
                row.get("status", Integer.class),
                row.get("location", String.class),
                row.get("tag", String.class),
                row.get("body", String.class)));
  }

  /** Keeps the answer to a key, in place of one that is too old to be given again. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(String caller, String key, Kept answer) {
    session
        .createNativeMutationQuery(
            """
            insert into idempotency_key
                (caller, key, fingerprint, created_at, status, location, tag, body)
            values (:caller, :key, :fingerprint, :now, :status, :location, :tag, :body)
            on conflict (caller, key) do update
            set fingerprint = excluded.fingerprint, created_at = excluded.created_at,
                status = excluded.status, location = excluded.location, tag = excluded.tag,
                body = excluded.body\
            """)
        .setParameter("caller", caller)
        .setParameter("key", key)
        .setParameter("fingerprint", answer.fingerprint())
        .setParameter("now", clock.instant())
        .setParameter("status", answer.status())
        .setParameter("location", answer.location())
        .setParameter("tag", answer.tag())
        .setParameter("body", answer.body())
        .executeUpdate();
  }

  /** Forgets the answers that are too old to be given again. */
  @Transactional
  void forget() {
    session
        .createNativeMutationQuery("delete from idempotency_key where created_at <= :oldest")
        .setParameter("oldest", oldest())
        .executeUpdate();
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT);
  }
}
