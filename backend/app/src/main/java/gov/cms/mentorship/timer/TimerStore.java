package gov.cms.mentorship.timer;

import gov.cms.mentorship.shared.event.Backoff;
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

  /** A timer that counts business days. */
  record Counted(Timer timer, Instant start, int businessDays, Instant due) {

    Counted at(Instant moment) {
      return new Counted(timer, start, businessDays, moment);
    }
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

  /** Adds a timer that counts nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(Timer timer, String program, Instant due) {
    session
        .createNativeMutationQuery(
            """
            insert into timer (kind, subject_id, step, program, due_at)
            values (:kind, :subject, :step, :program, :due)\
            """)
        .setParameter("kind", timer.kind())
        .setParameter("subject", timer.subject())
        .setParameter("step", timer.step())
        .setParameter("program", program)
        .setParameter("due", due)
        .executeUpdate();
  }

  /** Moves a timer, if it is still there. */
  @Transactional(Transactional.TxType.MANDATORY)
  void move(Timer timer, Instant due) {
    session
        .createNativeMutationQuery(
            """
            update timer set due_at = :due
            where kind = :kind and subject_id = :subject and step = :step\
            """)
        .setParameter("kind", timer.kind())
        .setParameter("subject", timer.subject())
        .setParameter("step", timer.step())
        .setParameter("due", due)
        .executeUpdate();
  }

  /** Moves a timer that waits: into the past only if it is held. */
  @Transactional(Transactional.TxType.MANDATORY)
  void moveWaiting(Timer timer, Instant due, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update timer set due_at = :due
            where kind = :kind and subject_id = :subject and step = :step
            and due_at > :now and (:due > :now or due_at = 'infinity')\
            """)
        .setParameter("kind", timer.kind())
        .setParameter("subject", timer.subject())
        .setParameter("step", timer.step())
        .setParameter("due", due)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Puts the timers of a subject off without end. */
  @Transactional(Transactional.TxType.MANDATORY)
  void hold(String kind, UUID subject) {
    session
        .createNativeMutationQuery(
            """
            update timer set due_at = 'infinity' where kind = :kind and subject_id = :subject\
            """)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
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

  /**
   * The timers of a program that count business days.
   *
   * @param locked whether they stay as they are until the end of the transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Counted> counted(String program, boolean locked) {
    return session
        .createNativeQuery(
            """
            select kind, subject_id, step, started_at, business_days, due_at from timer
            where program = :program and business_days is not null
            order by kind, subject_id, step\
            """
                + (locked ? " for update" : ""),
            Tuple.class)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(row ->
            new Counted(
                timer(row),
                row.get(3, Instant.class),
                row.get(4, Integer.class),
                row.get(5, Instant.class)))
        .toList();
  }

  /** The timers that are due, the longest waiting first. */
  @Transactional
  List<Timer.Due> due(Instant now, int limit) {
    return session
        .createNativeQuery(
            """
            select kind, subject_id, step, failures from timer
            where due_at <= :now order by due_at limit :limit\
            """,
            Tuple.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(row -> new Timer.Due(timer(row), row.get(3, Integer.class)))
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

  /** Puts off what failed, longer each time. */
  @Transactional
  void putOff(Timer.Due failed, Instant now) {
    int failures = failed.failures() + 1;
    session
        .createNativeMutationQuery(
            """
            update timer set failures = :failures, due_at = :due
            where kind = :kind and subject_id = :subject and step = :step and failures < :failures\
            """)
        .setParameter("kind", failed.timer().kind())
        .setParameter("subject", failed.timer().subject())
        .setParameter("step", failed.timer().step())
        .setParameter("failures", failures)
        .setParameter("due", now.plus(Backoff.after(failures)))
        .executeUpdate();
  }

  private static Timer timer(Tuple row) {
    return new Timer(row.get(0, String.class), row.get(1, UUID.class), row.get(2, Integer.class));
  }
}
