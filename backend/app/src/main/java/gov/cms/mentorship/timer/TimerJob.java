package gov.cms.mentorship.timer;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Rings what is due: each timer once, in a transaction of its own. */
@ApplicationScoped
class TimerJob implements Job {

  private static final Logger LOG = Logger.getLogger(TimerJob.class);
  private static final int AT_ONCE = 200;

  private final TimerStore store;
  private final Map<String, Alarm> alarms;
  private final Actors actors;
  private final Clock clock;

  TimerJob(TimerStore store, @All List<Alarm> alarms, Actors actors, Clock clock) {
    this.store = store;
    this.alarms = alarms.stream().collect(Collectors.toMap(Alarm::kind, Function.identity()));
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "timers";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  /** Goes on until nothing is due that has not been tried in this run. */
  @Override
  public void run() {
    Instant now = clock.instant();
    List<Timer.Due> due = store.due(now, AT_ONCE);
    while (!due.isEmpty()) {
      due.forEach(timer -> ring(timer, now));
      due = due.size() < AT_ONCE ? List.of() : store.due(now, AT_ONCE);
    }
  }

  private void ring(Timer.Due due, Instant now) {
    Timer timer = due.timer();
    try {
      actors.as(
          new Actor.Job(timer.kind()),
          () -> QuarkusTransaction.requiringNew().run(() -> ringIfStillThere(timer, now)));
    } catch (RuntimeException failure) {
      LOG.errorf(
          "Timer %s %s, step %d, failed and is put off: %s",
          timer.kind(), timer.subject(), timer.step(), failure.getClass().getName());
      store.putOff(due, now);
    }
  }

  private void ringIfStillThere(Timer timer, Instant now) {
    Alarm alarm = alarms.get(timer.kind());
    if (alarm == null) {
      throw new IllegalStateException("Nothing is known about timers of the kind " + timer.kind());
    }
    alarm.hold(timer.subject());
    if (store.take(timer, now)) {
      alarm.ring(timer.subject(), timer.step());
    }
  }
}
