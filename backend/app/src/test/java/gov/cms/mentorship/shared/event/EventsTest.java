package gov.cms.mentorship.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class EventsTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final Actor.Job ACTOR = new Actor.Job("test");

  @Inject Events events;
  @Inject EventStore store;
  @Inject Actors actors;
  @Inject Observer observer;

  @Inject
  @Named(TestListeners.ONE)
  TestListener one;

  @Inject
  @Named(TestListeners.OTHER)
  TestListener other;

  private final UUID subject = UUID.randomUUID();

  @BeforeEach
  @AfterEach
  void listenersThatSucceed() {
    one.does(delivery -> {});
    other.does(delivery -> {});
  }

  @Test
  void eachListenerHearsOfAnEventOnceForEachOfItsTargets() {
    tell("a", "b");
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 0);
    assertThat(targetsOf(one)).containsExactlyInAnyOrder("a", "b");
    assertThat(targetsOf(other)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anEventIsDeliveredAsItWasTold() {
    UUID person = UUID.randomUUID();
    actors.as(
        ACTOR,
        () ->
            QuarkusTransaction.requiringNew()
                .run(() ->
                    events.tell(
                        "cms-isso",
                        TestEvents.subject(subject),
                        Set.of(person),
                        new TestEvents.Happened(List.of("a")))));
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 0);
    DomainEvent delivered = mine(one).getFirst().event();
    assertThat(delivered).isEqualTo(mine(observer.observed()).getFirst());
    assertThat(delivered.id().version()).isEqualTo(7);
    assertThat(delivered.type()).isEqualTo("test.happened");
    assertThat(delivered.program()).isEqualTo("cms-isso");
    assertThat(delivered.subject()).isEqualTo(new Subject("test", subject));
    assertThat(delivered.people()).containsExactly(person);
    assertThat(delivered.actor()).isEqualTo(ACTOR);
    assertThat(delivered.version()).isEqualTo(1);
  }

  @Test
  void aChangeThatIsRolledBackLeavesNeitherEventNorDelivery() {
    assertThatThrownBy(() ->
            actors.as(
                ACTOR,
                () ->
                    QuarkusTransaction.requiringNew()
                        .run(() -> {
                          tellNow("a");
                          assertThat(mine(observer.observed())).hasSize(1);
                          throw new IllegalStateException("The change fails");
                        })))
        .hasMessageContaining("The change fails");
    assertThat(stored()).isZero();
    await().during(Duration.ofSeconds(3)).atMost(LONG_ENOUGH).until(() -> mine(one).isEmpty());
    assertThat(Database.count("select count(*) from scheduled_tasks where task_name = 'test-one'"))
        .isZero();
  }

  @Test
  void anEventIsToldInTheTransactionOfItsChangeOnly() {
    assertThatThrownBy(() -> actors.as(ACTOR, () -> tellNow("a")))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void aListenerThatFailsHoldsUpNeitherTheOthersNorItsOtherTargets() {
    one.does(delivery -> {
      if (delivery.target().equals("a")) {
        throw new IllegalStateException("Nobody answers at a@tests.example");
      }
    });
    tell("a", "b");
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 1);
    assertThat(targetsOf(one)).contains("b");
    assertThat(targetsOf(other)).containsExactlyInAnyOrder("a", "b");
    one.does(delivery -> {});
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 0);
    assertThat(mine(one).stream().filter(delivery -> delivery.target().equals("a")))
        .extracting(TestListener.Delivered::attempt)
        .startsWith(1, 2);
  }

  @Test
  void aDeliveryActsAsAJobOfItsListener() {
    List<Actor> acting = new CopyOnWriteArrayList<>();
    one.does(delivery -> acting.add(actors.current()));
    tell("a");
    await().atMost(LONG_ENOUGH).until(() -> waiting() == 0);
    assertThat(acting).containsExactly(new Actor.Job(TestListeners.ONE));
  }

  @Test
  void theApplicationNeitherChangesNorDeletesAnEvent() {
    tell();
    for (String attack :
        List.of("update domain_event set actor = 'nobody'", "delete from domain_event")) {
      assertThatThrownBy(() -> Database.update(attack))
          .hasRootCauseMessage("ERROR: permission denied for table domain_event");
    }
  }

  @Test
  void anEventIsForgottenAfterAMonthIfNothingIsLeftToDoAboutIt() {
    tell();
    UUID latest = stored(Database.text("select max(occurred_at) from domain_event"));
    UUID done = stored("2020-01-01T00:00:00Z");
    UUID failed = stored("2020-01-01T00:00:00Z");
    UUID waiting = stored("2020-01-01T00:00:00Z");
    Database.update(
        """
        insert into event_delivery_failure (id, listener, event_id, target, attempts, error,
                                            given_up_at, program)
        values (uuidv7(), 'gone', ?, 'a', 60, 'Kind', '2020-01-03 00:00Z', '')\
        """,
        failed);
    Database.update(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        values ('gone', ? || '/a', '2020-01-01 00:00Z', false, 1)\
        """,
        waiting.toString());
    store.forget(Instant.parse("2100-01-01T00:00:00Z"));
    assertThat(isStored(done)).isFalse();
    assertThat(isStored(failed)).isTrue();
    assertThat(isStored(waiting)).isTrue();
    assertThat(isStored(latest)).isTrue();
    Database.update("delete from scheduled_tasks where task_name = 'gone'");
  }

  private static UUID stored(String at) {
    UUID id = UUID.randomUUID();
    Database.update(
        """
        insert into domain_event values
            (?, 'test.happened', 1, '', 'test', ?, '{}', ?::timestamptz, 'job:test', '{}')\
        """,
        id,
        UUID.randomUUID(),
        at);
    return id;
  }

  private static boolean isStored(UUID id) {
    return Database.count("select count(*) from domain_event where id = ?", id) == 1;
  }

  private void tell(String... targets) {
    actors.as(ACTOR, () -> QuarkusTransaction.requiringNew().run(() -> tellNow(targets)));
  }

  private void tellNow(String... targets) {
    events.tell(
        "", TestEvents.subject(subject), Set.of(), new TestEvents.Happened(List.of(targets)));
  }

  private long stored() {
    return Database.count("select count(*) from domain_event where subject_id = ?", subject);
  }

  private long waiting() {
    return Database.count(
        """
        select count(*) from scheduled_tasks t
        join domain_event e on t.task_instance like e.id || '/%' where e.subject_id = ?\
        """,
        subject);
  }

  private List<String> targetsOf(TestListener listener) {
    return mine(listener).stream().map(TestListener.Delivered::target).toList();
  }

  private List<TestListener.Delivered> mine(TestListener listener) {
    return listener.delivered().stream()
        .filter(delivery -> delivery.event().subject().id().equals(subject))
        .toList();
  }

  private List<DomainEvent> mine(List<DomainEvent> all) {
    return all.stream().filter(event -> event.subject().id().equals(subject)).toList();
  }

  /** Hears of events in their transaction. */
  @ApplicationScoped
  static class Observer {

    private final List<DomainEvent> observed = new CopyOnWriteArrayList<>();

    void on(@Observes DomainEvent event) {
      if (event.payload() instanceof TestEvents) {
        observed.add(event);
      }
    }

    List<DomainEvent> observed() {
      return observed;
    }
  }
}
