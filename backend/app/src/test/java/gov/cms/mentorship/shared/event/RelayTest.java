package gov.cms.mentorship.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes beside the one of the running application, with listeners and jobs of their own. */
@IntegrationTest
class RelayTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  /** Two nodes with so many hands have more of them than there are database connections. */
  private static final int HANDS = 12;

  @Inject DataSource dataSource;
  @Inject EventStore store;
  @Inject Actors actors;
  @Inject Events events;
  @Inject Told told;
  @Inject Clock clock;

  private final String name = "test-" + UUID.randomUUID();
  private final String jobName = name + "-job";
  private final TestListener listener = new TestListener(name);
  private final List<Scheduler> nodes = new ArrayList<>();

  @AfterEach
  void stopNodes() {
    nodes.stream()
        .filter(node -> !node.getSchedulerState().isShuttingDown())
        .forEach(Scheduler::stop);
    Database.update("delete from scheduled_tasks where task_name in (?, ?)", name, jobName);
  }

  @Test
  void twoNodesDeliverEachEventOnceAndHoldNoConnectionMeanwhile() throws InterruptedException {
    CountDownLatch allHandsAtWork = new CountDownLatch(2 * HANDS);
    listener.does(delivery -> {
      allHandsAtWork.countDown();
      awaitUninterrupted(allHandsAtWork);
    });
    UUID event = tell();
    List<String> targets = IntStream.range(0, 200).mapToObj(String::valueOf).toList();
    Relay relay = relay(List.of());
    Scheduler one = node(relay);
    Scheduler other = node(relay);
    targets.forEach(
        target -> one.schedule(new Delivery(name, event, target).task(), clock.instant()));
    one.start();
    other.start();
    assertThat(allHandsAtWork.await(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)).isTrue();
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 0);
    assertThat(listener.delivered())
        .extracting(TestListener.Delivered::target)
        .containsExactlyInAnyOrderElementsOf(targets);
  }

  @Test
  void whatANodeDeliveredAndDidNotNoteIsDeliveredAgainUnderTheSameId() {
    CountDownLatch end = new CountDownLatch(1);
    listener.does(delivery -> {
      if (delivery.attempt() == 1) {
        awaitUninterrupted(end);
      }
    });
    UUID event = tell();
    Relay relay = relay(List.of());
    Scheduler dying = node(relay);
    dying.start();
    dying.schedule(new Delivery(name, event, "a").task(), clock.instant());
    await().atMost(LONG_ENOUGH).until(() -> listener.delivered().size() == 1);
    dying.stop();
    assertThat(waiting()).isOne();
    node(relay).start();
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 0);
    end.countDown();
    assertThat(listener.delivered())
        .extracting(TestListener.Delivered::attempt)
        .containsExactly(1, 2);
    assertThat(listener.delivered())
        .extracting(delivery -> delivery.event().id() + " " + delivery.target())
        .containsOnly(event + " a");
  }

  @Test
  void aJobRunsOnOneNodeAsItselfAndAgainSoonAfterAFailure() {
    List<Actor> runs = new CopyOnWriteArrayList<>();
    Job job =
        new Job() {
          @Override
          public String name() {
            return jobName;
          }

          @Override
          public Duration every() {
            return Duration.ofHours(1);
          }

          @Override
          public void run() {
            runs.add(actors.current());
            if (runs.size() == 1) {
              throw new IllegalStateException("The first run fails");
            }
          }
        };
    Relay relay = relay(List.of(job));
    node(relay).start();
    node(relay).start();
    await().atMost(LONG_ENOUGH).until(this::jobFailed);
    Database.whileUnwritten("scheduled_tasks", this::untilBothNodesHaveSeenTheJob);
    await().atMost(LONG_ENOUGH).until(() -> runs.size() >= 2);
    await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
    assertThat(runs).containsExactly(new Actor.Job(jobName), new Actor.Job(jobName));
    assertThat(
            Database.count(
                "select count(*) from scheduled_tasks where task_name = ? and not picked"
                    + " and execution_time > ?",
                jobName,
                clock.instant().plus(Duration.ofMinutes(50)).atOffset(ZoneOffset.UTC)))
        .isOne();
  }

  @Test
  void whatANodeTookWhileItLivesIsNotTakenByAnother() {
    CountDownLatch end = new CountDownLatch(1);
    listener.does(delivery -> awaitUninterrupted(end));
    UUID event = tell();
    Relay relay = relay(List.of());
    Scheduler slow = node(relay);
    slow.start();
    node(relay).start();
    slow.schedule(new Delivery(name, event, "a").task(), clock.instant());
    await().atMost(LONG_ENOUGH).until(() -> listener.delivered().size() == 1);
    await()
        .during(Quick.DEAD_AFTER.multipliedBy(2))
        .atMost(LONG_ENOUGH)
        .until(() -> listener.delivered().size() == 1);
    end.countDown();
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 0);
    assertThat(listener.delivered()).hasSize(1);
  }

  private Relay relay(List<Job> jobs) {
    return new Relay(
        dataSource, new RelayTasks(List.of(listener), jobs, store, actors), new Quick(), clock);
  }

  private Scheduler node(Relay relay) {
    Scheduler node = relay.node();
    nodes.add(node);
    return node;
  }

  /** An event that the listeners of the application have nothing to do with; its id. */
  private UUID tell() {
    UUID subject = UUID.randomUUID();
    actors.as(
        new Actor.Job("test"),
        () ->
            QuarkusTransaction.requiringNew()
                .run(() ->
                    events.tell(
                        "",
                        TestEvents.subject(subject),
                        Set.of(),
                        new TestEvents.Happened(List.of()))));
    return told.id(subject);
  }

  private boolean jobFailed() {
    return Database.count(
            "select count(*) from scheduled_tasks where task_name = ? and consecutive_failures = 1",
            jobName)
        == 1;
  }

  /** Until after the job is due again; each node has looked for work a few times by then. */
  private boolean untilBothNodesHaveSeenTheJob() {
    Instant due =
        Instant.parse(
            Database.text(
                "select to_char(execution_time at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                    + " from scheduled_tasks where task_name = ?",
                jobName));
    await().atMost(LONG_ENOUGH).until(() -> clock.instant().isAfter(due.plusSeconds(2)));
    return true;
  }

  private long waiting() {
    return Database.count("select count(*) from scheduled_tasks where task_name = ?", name);
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    boolean open = false;
    while (!open) {
      try {
        latch.await();
        open = true;
      } catch (InterruptedException ignored) {
        // A node that dies does not notice.
      }
    }
  }

  /** Nodes that are found dead after a few seconds, and that die at once. */
  private static final class Quick implements RelayConfig {

    static final Duration DEAD_AFTER = Duration.ofSeconds(4);

    @Override
    public Duration interval() {
      return Duration.ofMillis(200);
    }

    @Override
    public int atOnce() {
      return HANDS;
    }

    @Override
    public Duration heartbeat() {
      return DEAD_AFTER.dividedBy(missedHeartbeats());
    }

    @Override
    public int missedHeartbeats() {
      return 4;
    }

    @Override
    public Duration stopWithin() {
      return Duration.ofMillis(100);
    }
  }

  /** Knows the ids of what was told. */
  @ApplicationScoped
  static class Told {

    private final ConcurrentHashMap<UUID, UUID> ids = new ConcurrentHashMap<>();

    void on(@Observes DomainEvent event) {
      ids.put(event.subject().id(), event.id());
    }

    UUID id(UUID subject) {
      return ids.getOrDefault(subject, subject);
    }
  }
}
