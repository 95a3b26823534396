package gov.cms.mentorship.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The table of timers. */
@ApplicationScoped
class TimerStore {

  private final Session session;

  TimerStore(Session session) {
    this.session = session;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(Timer timer, String program, Instant start, int businessDays, Instant due) {
    session
        .createNativeMutationQuery(
            """
            insert into timer (kind, subject_id, step, program, started_at, business_days, due_at)
            values (:kind, :subject, :step, :program, :start, :days, :due)\
            """)
        .setParameter("kind", timer.kind())
        .setParameter("subject", timer.subject())
        .setParameter("step", timer.step())
        .setParameter("program", program)
        .setParameter("start", start)
        .setParameter("days", businessDays)
        .setParameter("due", due)
        .executeUpdate();
  }

  /** Adds one that counts no business days. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(Timer timer, String program, Instant start, Instant due) {
    session
        .createNativeMutationQuery(
            """
            insert into timer (kind, subject_id, step, program, started_at, due_at)
            values (:kind, :subject, :step, :program, :start, :due)\
            """)
        .setParameter("kind", timer.kind())
        .setParameter("subject", timer.subject())
        .setParameter("step", timer.step())
        .setParameter("program", program)
        .setParameter("start", start)
        .setParameter("due", due)
        .executeUpdate();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void remove(String kind, UUID subject) {
    session
        .createNativeMutationQuery("delete from timer where kind = :kind and subject_id = :subject")
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .executeUpdate();
  }

  /** The timers that are due, the longest waiting first. */
  @Transactional
  List<Timer> due(Instant now, int limit) {
    return session
        .createNativeQuery(
            """
            select kind, subject_id, step from timer
            where due_at <= :now order by due_at limit :limit\
            """,
            Tuple.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(row ->
            new Timer(row.get(0, String.class), row.get(1, UUID.class), row.get(2, Integer.class)))
        .toList();
  }

  /** Takes a due timer away for good, once, whoever else tries; false when it is not there. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean take(Timer timer, Instant now) {
    return session
            .createNativeMutationQuery(
                """
                delete from timer where (kind, subject_id, step) in (
                    select kind, subject_id, step from timer
                    where kind = :kind and subject_id = :subject and step = :step and due_at <= :now
                    for update skip locked)\
                """)
            .setParameter("kind", timer.kind())
            .setParameter("subject", timer.subject())
            .setParameter("step", timer.step())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Puts off what failed: a minute, and twice as long each time, up to an hour. */
  @Transactional
  void putOff(Timer timer, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update timer set failures = failures + 1,
                due_at = cast(:now as timestamptz)
                    + least(interval '1 hour', interval '1 minute' * power(2, least(failures, 10)))
            where kind = :kind and subject_id = :subject and step = :step\
            """)
        .setParameter("kind", timer.kind())
        .setParameter("subject", timer.subject())
        .setParameter("step", timer.step())
        .setParameter("now", now)
        .executeUpdate();
  }
}
