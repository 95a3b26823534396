package gov.cms.mentorship.timer;

import gov.cms.mentorship.closure.DueTimes;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Timers that count business days follow the closures of their program. */
@ApplicationScoped
class TimerDueTimes implements DueTimes {

  private final TimerStore store;
  private final Clock clock;

  TimerDueTimes(TimerStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.REMINDER;
  }

  /** Nobody is told of what was to come by itself. */
  @Override
  public Moves follow(Program program, BusinessCalendar calendar, boolean moved) {
    Instant now = clock.instant();
    List<TimerStore.Counted> moving = new ArrayList<>();
    for (TimerStore.Counted timer : store.counted(program.slug(), moved)) {
      Instant counted = calendar.plusBusinessDays(timer.start(), timer.businessDays());
      Instant due = DueTimes.moved(timer.due(), counted, now);
      if (!due.equals(timer.due())) {
        moving.add(timer.at(due));
      }
    }
    if (moved) {
      moving.forEach(timer -> store.move(timer.timer(), timer.due()));
    }
    return new Moves(moving.size(), Set.of());
  }
}
