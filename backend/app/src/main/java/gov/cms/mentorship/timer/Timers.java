package gov.cms.mentorship.timer;

import gov.cms.mentorship.program.Program;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Starts and stops timers, in the transaction of the change that they belong to. */
@ApplicationScoped
public class Timers {

  private final TimerStore store;

  Timers(TimerStore store) {
    this.store = store;
  }

  /**
   * Starts the timers of one subject, in place of those that still run.
   *
   * @param kind which {@link Alarm}
   * @param start from when the business days of the program count
   * @param businessDays after how many each rings; the first is step 1
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void start(
      String kind, UUID subject, Program program, Instant start, List<Integer> businessDays) {
    stop(kind, subject);
    for (int i = 0; i < businessDays.size(); i++) {
      int days = businessDays.get(i);
      Instant due = program.businessCalendar().plusBusinessDays(start, days);
      store.add(new Timer(kind, subject, i + 1), program.slug(), start, days, due);
    }
  }

  /**
   * Starts the one timer of a subject that rings at an exact moment, in place of those that still
   * run. No closed day moves it.
   *
   * @param kind which {@link Alarm}
   * @param due when it rings; at once if that is past
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void startAt(String kind, UUID subject, Program program, Instant due) {
    stop(kind, subject);
    store.add(new Timer(kind, subject, 1), program.slug(), due, due);
  }

  /** Stops what still runs for a subject. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void stop(String kind, UUID subject) {
    store.remove(kind, subject);
  }
}
