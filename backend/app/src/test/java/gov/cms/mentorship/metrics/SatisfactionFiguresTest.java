package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.privacy.Count;
import gov.cms.mentorship.testing.IntegrationTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the figures say of how satisfied people are; each test has a program for itself. */
@IntegrationTest
class SatisfactionFiguresTest {

  private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private static final Count HIDDEN = new Count(Optional.empty(), true);

  @Inject OwnProgram ownProgram;
  @Inject Metrics metrics;
  @Inject Actors actors;

  private String program;
  private KnownWorld world;

  @BeforeEach
  void beginAnew() {
    program = ownProgram.add(5);
    world = new KnownWorld(program);
  }

  @Test
  void satisfactionCountsClosedBatchesInTheMonthInWhichTheyWereClosed() {
    Row survey = world.survey(JOINED);
    rate(survey, 0, List.of(5, 5, 4, 3), MARCH);
    rate(survey, 0, List.of(3), APRIL);
    rate(survey, 1, List.of(1, 1, 1, 1), APRIL);
    assertThat(fromMarchTo(APRIL).satisfaction().answers()).isEqualTo(HIDDEN);
    world.closed(survey, 0, 5, APRIL);
    assertThat(fromMarchTo(MARCH).satisfaction().answers()).isEqualTo(HIDDEN);
    assertThat(fromMarchTo(MARCH).satisfaction().average()).isEmpty();
    MetricsSummary both = fromMarchTo(APRIL);
    assertThat(both.satisfaction().answers()).isEqualTo(shown(5));
    assertThat(both.satisfaction().average()).contains(4.0);
    assertThat(both.leftOut().answers()).containsExactly("2025-03");
  }

  @Test
  void anAverageThatTellsAboutFewWaitsForTheNextBatch() {
    Row survey = world.survey(JOINED);
    rate(survey, 0, List.of(5, 5, 5, 5, 4), MARCH);
    world.closed(survey, 0, 5, MARCH);
    assertThat(fromMarchTo(MARCH).satisfaction().average()).isEmpty();
    assertThat(fromMarchTo(MARCH).satisfaction().answers()).isEqualTo(HIDDEN);
    rate(survey, 1, List.of(5, 4, 4, 4, 3), APRIL);
    world.closed(survey, 1, 10, APRIL);
    assertThat(fromMarchTo(MARCH).satisfaction().answers()).isEqualTo(HIDDEN);
    assertThat(fromMarchTo(APRIL).satisfaction().answers()).isEqualTo(shown(10));
    assertThat(fromMarchTo(APRIL).satisfaction().average()).contains(4.4);
  }

  private void rate(Row survey, int batch, List<Integer> ratings, LocalDate day) {
    Member mentor = world.participant(ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    for (int rating : ratings) {
      Member mentee = world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
      Row engagement = world.engagement(mentee, mentor, JOINED);
      world.rating(survey, engagement, mentee, batch, rating, day);
    }
  }

  private static Count shown(int value) {
    return new Count(Optional.of(value), false);
  }

  private MetricsSummary fromMarchTo(LocalDate month) {
    return actors.as(
        new Actor.Job("figures"),
        () ->
            metrics.summary(
                program,
                Optional.of(MARCH),
                Optional.of(month.withDayOfMonth(month.lengthOfMonth()))));
  }
}
