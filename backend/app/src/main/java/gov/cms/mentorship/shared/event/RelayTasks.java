package gov.cms.mentorship.shared.event;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What the relay does when a delivery or a job is due, and what it does when that fails. */
@ApplicationScoped
class RelayTasks {

  private static final Logger LOG = Logger.getLogger(RelayTasks.class);

  private final List<Listener> listeners;
  private final List<Job> jobs;
  private final EventStore store;
  private final Actors actors;

  RelayTasks(@All List<Listener> listeners, @All List<Job> jobs, EventStore store, Actors actors) {
    this.listeners = listeners;
    this.jobs = jobs;
    this.store = store;
    this.actors = actors;
    checkNames();
  }

  /** What is to be done about an event, for each listener and each of its targets. */
  Stream<Delivery> deliveriesOf(DomainEvent event) {
    return listeners.stream()
        .flatMap(listener ->
            listener.targets(event).stream()
                .distinct()
                .map(target -> new Delivery(listener.name(), event.id(), target)));
  }

  /** One task for each listener. */
  List<Task<?>> deliveries() {
    return listeners.stream().<Task<?>>map(this::delivery).toList();
  }

  /** One task for each job. */
  List<RecurringTask<?>> jobs() {
    return jobs.stream().<RecurringTask<?>>map(this::recurring).toList();
  }

  private Task<Void> delivery(Listener listener) {
    return Tasks.oneTime(listener.name())
        .onFailure(this::deliveryFailed)
        .onDeadExecution(this::deliveryFailed)
        .execute((task, context) ->
            attempt(
                listener.name(),
                () -> deliver(listener, task, context.getExecution().consecutiveFailures + 1)));
  }

  private void deliver(Listener listener, TaskInstance<?> task, int attempt) {
    Delivery delivery = Delivery.of(task);
    listener.deliver(store.get(delivery.eventId()), delivery.target(), attempt);
  }

  private RecurringTask<Void> recurring(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .onFailure((failed, next) -> jobFailed(job, failed, next))
        .onDeadExecution((died, next) -> jobFailed(job, died, next))
        .execute((task, context) -> attempt(job.name(), job::run));
  }

  /**
   * Works as a request does, with a session of its own. Hides what failed behind its kind: the text
   * may hold an address.
   */
  private void attempt(String name, Runnable work) {
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      actors.as(new Actor.Job(name), work);
    } catch (RuntimeException | Error failure) {
      throw new AttemptFailed(failure);
    } finally {
      request.terminate();
    }
  }

  private void deliveryFailed(ExecutionComplete failed, ExecutionOperations<Void> next) {
    Delivery delivery = Delivery.of(failed.getExecution().taskInstance);
    int attempt = failed.getExecution().consecutiveFailures + 1;
    String kind = AttemptFailed.kindOf(failed);
    if (attempt >= Backoff.MOST_ATTEMPTS) {
      LOG.errorf("%s is given up: %s", delivery, kind);
      store.giveUp(delivery, attempt, kind, failed.getTimeDone());
      next.stop();
      return;
    }
    Duration delay = Backoff.after(attempt);
    LOG.warnf("%s failed at attempt %d; next in %s: %s", delivery, attempt, delay, kind);
    next.reschedule(failed, failed.getTimeDone().plus(delay));
  }

  private static void jobFailed(Job job, ExecutionComplete failed, ExecutionOperations<Void> next) {
    Duration backoff = Backoff.after(failed.getExecution().consecutiveFailures + 1);
    Duration delay = backoff.compareTo(job.every()) < 0 ? backoff : job.every();
    LOG.errorf("Job %s failed; next in %s: %s", job.name(), delay, AttemptFailed.kindOf(failed));
    next.reschedule(failed, failed.getTimeDone().plus(delay));
  }

  private void checkNames() {
    Set<String> names = new HashSet<>();
    Stream.concat(listeners.stream().map(Listener::name), jobs.stream().map(Job::name))
        .filter(name -> !names.add(name))
        .findAny()
        .ifPresent(name -> {
          throw new IllegalStateException("Two listeners or jobs are called " + name);
        });
  }
}
