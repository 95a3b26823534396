package gov.cms.mentorship.shared.http;

import gov.cms.mentorship.shared.event.Forgetful;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** The answers given to idempotency keys, kept for a day. */
@ApplicationScoped
class IdempotencyKeys implements Forgetful {

  static final Duration KEPT = Duration.ofHours(24);

  private final Session session;
  private final Clock clock;

  IdempotencyKeys(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** An answer that can be given again, and what it was an answer to; both unreadable as such. */
  record Kept(byte[] request, byte[] answer) {}

  /**
   * Claims a key until the end of the running transaction; false at once, without waiting, while
   * another request has it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean claim(byte[] id) {
    return session
        .createNativeQuery("select pg_try_advisory_xact_lock(:id) as taken", Boolean.class)
        .addScalar("taken", Boolean.class)
        .setParameter("id", ByteBuffer.wrap(id).getLong())
        .getSingleResult();
  }

  /** The answer that a key got in the last day. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Kept> find(byte[] id) {
    return session
        .createNativeQuery(
            "select request, answer from idempotency_key where id = :id and created_at > :oldest",
            Tuple.class)
        .setParameter("id", id)
        .setParameter("oldest", clock.instant().minus(KEPT))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> new Kept(row.get("request", byte[].class), row.get("answer", byte[].class)));
  }

  /** Keeps the answer to a key, in place of one that is too old to be given again. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(byte[] id, Kept kept) {
    session
        .createNativeMutationQuery(
            """
            insert into idempotency_key (id, created_at, request, answer)
            values (:id, :now, :request, :answer)
            on conflict (id) do update
            set created_at = excluded.created_at, request = excluded.request,
                answer = excluded.answer\
            """)
        .setParameter("id", id)
        .setParameter("now", clock.instant())
        .setParameter("request", kept.request())
        .setParameter("answer", kept.answer())
        .executeUpdate();
  }

  /** Forgets the answers that are too old to be given again. */
  @Override
  @Transactional
  public void forget(Instant now) {
    session
        .createNativeMutationQuery("delete from idempotency_key where created_at <= :oldest")
        .setParameter("oldest", now.minus(KEPT))
        .executeUpdate();
  }
}
