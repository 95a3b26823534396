package gov.cms.mentorship.shared.event;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Delivers events and runs jobs, on any number of nodes. What is due is decided by the
 * application's clock; each node takes it with a row lock that the others pass over, and holds no
 * connection while it works. What a node took and says nothing of any more is taken up by another.
 */
@ApplicationScoped
class Relay {

  /** After everything that loads what listeners and jobs may need. */
  private static final int ORDER = 1_000;

  private static final double ONCE_HALF_IS_DONE = 0.5;
  private static final double NO_MORE_THAN_AT_ONCE = 1.0;

  private final DataSource dataSource;
  private final RelayTasks tasks;
  private final RelayConfig config;
  private final Clock clock;
  private final Scheduler scheduler;

  Relay(DataSource dataSource, RelayTasks tasks, RelayConfig config, Clock clock) {
    this.dataSource = dataSource;
    this.tasks = tasks;
    this.config = config;
    this.clock = clock;
    this.scheduler = node();
  }

  void start(@Observes @Priority(ORDER) StartupEvent start) {
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent stop) {
    scheduler.stop();
  }

  /** Puts the deliveries of an event beside it: they commit and roll back with the transaction. */
  void schedule(DomainEvent event) {
    List<TaskInstance<?>> deliveries =
        tasks.deliveriesOf(event).<TaskInstance<?>>map(Delivery::task).toList();
    if (!deliveries.isEmpty()) {
      scheduler.scheduleBatch(deliveries, event.at());
    }
  }

  /** Makes one delivery, in the running transaction. */
  void schedule(Delivery delivery, Instant at) {
    scheduler.schedule(delivery.task(), at);
  }

  /** A node that does the same work on the same tables. */
  Scheduler node() {
    return new Builder(dataSource, tasks.deliveries())
        .startTasks(tasks.jobs())
        .threads(config.atOnce())
        .executorService(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("relay-", 0).factory()))
        .pollUsingLockAndFetch(ONCE_HALF_IS_DONE, NO_MORE_THAN_AT_ONCE)
        .pollingInterval(config.interval())
        .heartbeatInterval(config.heartbeat())
        .missedHeartbeatsLimit(config.missedHeartbeats())
        .shutdownMaxWait(config.stopWithin())
        .failureLogging(LogLevel.OFF, false)
        .clock(clock::instant)
        .jdbcCustomization(new PostgreSqlJdbcCustomization(true, true))
        .serializer(new NoData())
        .build();
  }

  /** Waits in real time, wherever the application's clock stands. */
  private static final class Builder extends SchedulerBuilder {

    Builder(DataSource dataSource, List<Task<?>> deliveries) {
      super(dataSource, deliveries);
    }

    @Override
    protected Waiter buildWaiter() {
      return new Waiter(poolingInterval);
    }
  }
}
