package gov.cms.mentorship.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.IntegrationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hibernate reads a query once and keeps what it read, unless a native query names nothing but the
 * class of its only column: then it keeps what it read each time, and looks through all of it the
 * next time. {@code QueriesTest} refuses those.
 */
@IntegrationTest
class InterpretationTest {

  private static final int TIMES = 50;

  @Inject Session session;
  @Inject Actors actors;

  @AfterEach
  void countNoMore() {
    statistics().setStatisticsEnabled(false);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        form(
            "a tuple",
            session -> session.createNativeQuery("select 1 as tuple", Tuple.class).getResultList()),
        form(
            "a named column",
            session ->
                session
                    .createNativeQuery("select 1 as named", Integer.class)
                    .addScalar("named", Integer.class)
                    .getResultList()),
        form(
            "a query of objects",
            session ->
                session
                    .createQuery("from PersonEntity p where p.id = :id", Object.class)
                    .setParameter("id", UUID.randomUUID())
                    .getResultList()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void aQueryIsReadOnceHoweverOftenItIsSent(String form, Function<Session, List<?>> query) {
    send(query);
    statistics().setStatisticsEnabled(true);
    long before = statistics().getQueryPlanCacheMissCount();
    for (int i = 0; i < TIMES; i++) {
      send(query);
    }
    assertThat(statistics().getQueryPlanCacheMissCount() - before).isLessThan(TIMES / 2);
  }

  private void send(Function<Session, List<?>> query) {
    actors.as(
        new Actor.Job("test"),
        () ->
            assertThat(QuarkusTransaction.requiringNew().call(() -> query.apply(session)))
                .hasSizeLessThan(2));
  }

  private Statistics statistics() {
    return session.getSessionFactory().getStatistics();
  }

  private static Arguments form(String name, Function<Session, List<?>> query) {
    return Arguments.of(name, query);
  }
}
