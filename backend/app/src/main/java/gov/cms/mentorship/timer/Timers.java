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

  /** Stops what still runs for a subject. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void stop(String kind, UUID subject) {
    store.remove(kind, subject);
  }
}
