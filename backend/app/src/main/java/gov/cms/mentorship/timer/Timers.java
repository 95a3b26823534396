package gov.cms.mentorship.timer;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Starts and stops timers, in the transaction of the change that they belong to. */
@ApplicationScoped
public class Timers {

  private final TimerStore store;
  private final Calendars calendars;
  private final Clock clock;

  Timers(TimerStore store, Calendars calendars, Clock clock) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Starts the timers of one subject, in place of those that still run. They follow closures by
   * themselves.
   *
   * @param kind which {@link Alarm}
   * @param start from when the business days of the program count
   * @param businessDays after how many each rings; the first is step 1
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void start(
      String kind, UUID subject, Program program, Instant start, List<Integer> businessDays) {
    BusinessCalendar calendar = calendars.held(program);
    stop(kind, subject);
    for (int i = 0; i < businessDays.size(); i++) {
      int days = businessDays.get(i);
      store.add(
          new Timer(kind, subject, i + 1),
          program.slug(),
          start,
          days,
          calendar.plusBusinessDays(start, days));
    }
  }

  /** As {@link #startAt(String, UUID, Program, List)} for a single moment. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void startAt(String kind, UUID subject, Program program, Instant due) {
    startAt(kind, subject, program, List.of(due));
  }

  /**
   * Starts timers of one subject that ring at exact moments, in place of those that still run.
   *
   * @param kind which {@link Alarm}
   * @param due when each rings; the first is step 1
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void startAt(String kind, UUID subject, Program program, List<Instant> due) {
    stop(kind, subject);
    for (int i = 0; i < due.size(); i++) {
      store.add(new Timer(kind, subject, i + 1), program.slug(), due.get(i));
    }
  }

  /**
   * Moves those timers that wait to other moments. Those that are held wait no longer; of the
   * others, none moves into the past.
   *
   * @param due as they were started
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void move(String kind, UUID subject, List<Instant> due) {
    for (int i = 0; i < due.size(); i++) {
      store.moveWaiting(new Timer(kind, subject, i + 1), due.get(i), clock.instant());
    }
  }

  /** Keeps those timers that have not rung yet from ringing until they are moved. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(String kind, UUID subject) {
    store.hold(kind, subject);
  }

  /** Stops what still runs for a subject. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void stop(String kind, UUID subject) {
    store.remove(kind, subject);
  }
}
