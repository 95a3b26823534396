package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.metrics.World.Participant;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Count;
import gov.cms.mentorship.testing.IntegrationTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each figure of a small known world; each test has a program for itself. */
@IntegrationTest
class MetricsFiguresTest {

  private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

  @Inject OwnProgram ownProgram;
  @Inject MetricsRepository repository;
  @Inject Clock clock;

  private String program;
  private World world;

  @BeforeEach
  void beginAnew() {
    program = ownProgram.add();
    world = new World(program);
  }

  @Test
  void participantsAreThoseWhoAreActive() {
    world.participants(6, "MENTOR", "ACTIVE", JOINED);
    world.participants(9, "MENTEE", "ACTIVE", JOINED);
    world.participants(5, "MENTEE", "PAUSED", JOINED);
    MetricsSummary summary = march();
    assertThat(summary.participants().mentors()).isEqualTo(shown(6));
    assertThat(summary.participants().mentees()).isEqualTo(shown(9));
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ACTIVE=15 PAUSED=5");
  }

  @Test
  void fewPausedPeopleCannotBeComputedFromTheRoles() {
    world.participants(6, "MENTOR", "ACTIVE", JOINED);
    world.participants(9, "MENTEE", "ACTIVE", JOINED);
    world.participants(2, "MENTEE", "PAUSED", JOINED);
    world.participants(20, "MENTEE", "ORIENTATION", JOINED);
    MetricsSummary summary = march();
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ORIENTATION=20 ACTIVE=- PAUSED=-");
    assertThat(summary.participants().mentors()).isEqualTo(hidden());
    assertThat(summary.participants().mentees()).isEqualTo(hidden());
  }

  @Test
  void fewMentorsCannotBeComputedFromTheActiveOnes() {
    world.participants(3, "MENTOR", "ACTIVE", JOINED);
    world.participants(9, "MENTEE", "ACTIVE", JOINED);
    MetricsSummary summary = march();
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ACTIVE=12");
    assertThat(summary.participants().mentors()).isEqualTo(hidden());
    assertThat(summary.participants().mentees()).isEqualTo(hidden());
  }

  @Test
  void requestsAndEngagementsOfFewMenteesAreHiddenHoweverManyThereAre() {
    List<Participant> mentors = world.participants(3, "MENTOR", "ACTIVE", JOINED);
    List<Participant> mentees = world.participants(4, "MENTEE", "ACTIVE", JOINED);
    for (Participant mentor : mentors) {
      for (Participant mentee : mentees) {
        world.declined(mentee, mentor);
        world.engagement(mentee, mentor, MARCH);
      }
    }
    assertThat(cell(march().requestsByStatus(), "DECLINED").suppressed()).isTrue();
    assertThat(cell(march().engagementsByState(), "ACTIVE").suppressed()).isTrue();

    Participant fifth = world.participant("MENTEE", "ACTIVE", JOINED);
    world.declined(fifth, mentors.getFirst());
    world.engagement(fifth, mentors.getFirst(), MARCH);
    assertThat(text(march().requestsByStatus())).isEqualTo("DECLINED=13");
    assertThat(text(march().engagementsByState())).isEqualTo("ACTIVE=13");
  }

  @Test
  void meetingsCountWithTheirHoursAndReports() {
    List<UUID> engagements = engagements(6, MARCH);
    for (UUID engagement : engagements) {
      UUID meeting = world.meeting(engagement, MARCH.plusDays(3));
      world.meeting(engagement, MARCH.plusDays(20));
      world.report(meeting, 30, APRIL);
    }
    MetricsSummary march = march();
    assertThat(march.meetingsHeld()).isEqualTo(shown(12));
    assertThat(march.meetingHours()).contains(9.0);
    assertThat(march.reportsFiled()).isEqualTo(shown(0));
    MetricsSummary both = summary(MARCH, APRIL);
    assertThat(both.reportsFiled()).isEqualTo(shown(6));
    assertThat(months(both)).isEqualTo("2025-03=12 2025-04=0");
  }

  @Test
  void aMonthAboutFewPeopleIsHiddenAndLeftOutOfEveryPeriod() {
    List<UUID> engagements = engagements(6, JOINED);
    engagements.forEach(engagement -> world.meeting(engagement, MARCH));
    engagements
        .subList(0, 4)
        .forEach(engagement -> {
          world.report(world.meeting(engagement, APRIL), 60, APRIL);
          world.meeting(engagement, APRIL.plusDays(7));
        });
    engagements.forEach(engagement -> world.meeting(engagement, MAY));

    MetricsSummary april = summary(APRIL, APRIL);
    assertThat(april.meetingsHeld()).isEqualTo(hidden());
    assertThat(april.meetingHours()).isEmpty();
    assertThat(april.reportsFiled()).isEqualTo(hidden());
    MetricsSummary all = summary(MARCH, MAY);
    assertThat(months(all)).isEqualTo("2025-03=6 2025-04=- 2025-05=6");
    assertThat(all.meetingsHeld()).isEqualTo(shown(12));
    assertThat(all.meetingHours()).contains(12.0);
    assertThat(all.leftOut().meetings()).containsExactly("2025-04");
    assertThat(all.leftOut().reports()).containsExactly("2025-04");
    assertThat(all.reportsFiled()).isEqualTo(hidden());
  }

  @Test
  void halfOfTheMenteesWaitNoLongerThanTheMedian() {
    List<Participant> mentors = world.participants(5, "MENTOR", "ACTIVE", JOINED);
    List<Integer> days = List.of(1, 2, 4, 8, 16);
    for (int i = 0; i < days.size(); i++) {
      Participant mentee = world.participant("MENTEE", "ACTIVE", MARCH.minusDays(days.get(i)));
      world.engagement(mentee, mentors.get(i), MARCH);
    }
    Participant late = world.participant("MENTEE", "ACTIVE", JOINED);
    world.engagement(late, mentors.getFirst(), APRIL);
    assertThat(march().medianDaysToMatch()).contains(4.0);
    MetricsSummary both = summary(MARCH, APRIL);
    assertThat(both.medianDaysToMatch()).contains(4.0);
    assertThat(both.leftOut().matches()).containsExactly("2025-04");
    assertThat(summary(APRIL, APRIL).medianDaysToMatch()).isEmpty();
  }

  @Test
  void satisfactionCountsWholeBatchesInTheMonthInWhichTheyBecameWhole() {
    UUID survey = world.survey();
    rate(survey, 0, List.of(5, 5, 4, 4), MARCH);
    rate(survey, 0, List.of(3), APRIL);
    rate(survey, 1, List.of(1, 1, 1, 1), APRIL);
    assertThat(march().satisfaction().answers()).isEqualTo(shown(0));
    assertThat(march().satisfaction().average()).isEmpty();
    MetricsSummary both = summary(MARCH, APRIL);
    assertThat(both.satisfaction().answers()).isEqualTo(shown(5));
    assertThat(both.satisfaction().average()).contains(4.2);
  }

  @Test
  void anAverageThatTellsOneAnswerIsHidden() {
    rate(world.survey(), 0, List.of(5, 5, 5, 5, 4), MARCH);
    assertThat(march().satisfaction().average()).isEmpty();
    assertThat(march().satisfaction().answers()).isEqualTo(hidden());
    assertThat(march().leftOut().answers()).containsExactly("2025-03");
  }

  private void rate(UUID survey, int batch, List<Integer> ratings, LocalDate day) {
    Participant mentor = world.participant("MENTOR", "ACTIVE", JOINED);
    for (int rating : ratings) {
      Participant mentee = world.participant("MENTEE", "ACTIVE", JOINED);
      UUID engagement = world.engagement(mentee, mentor, JOINED);
      world.rating(survey, engagement, mentee, batch, rating, day);
    }
  }

  private List<UUID> engagements(int number, LocalDate opened) {
    List<UUID> engagements = new ArrayList<>();
    for (Participant mentee : world.participants(number, "MENTEE", "ACTIVE", JOINED)) {
      Participant mentor = world.participant("MENTOR", "ACTIVE", JOINED);
      engagements.add(world.engagement(mentee, mentor, opened));
    }
    return engagements;
  }

  private MetricsSummary march() {
    return summary(MARCH, MARCH);
  }

  private MetricsSummary summary(LocalDate first, LocalDate last) {
    return new Metrics(repository, ownProgram.programs(), clock)
        .summary(
            program, Optional.of(first), Optional.of(last.withDayOfMonth(last.lengthOfMonth())));
  }

  private static Count shown(int value) {
    return new Count(Optional.of(value), false);
  }

  private static Count hidden() {
    return new Count(Optional.empty(), true);
  }

  private static Cell cell(List<Cell> cells, String code) {
    return cells.stream().filter(cell -> cell.code().equals(code)).findFirst().orElseThrow();
  }

  /** The cells that are not 0. */
  private static String text(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.value().equals(Optional.of(0)))
        .map(cell -> cell.code() + "=" + cell.value().map(String::valueOf).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static String months(MetricsSummary summary) {
    return summary.meetingsByMonth().stream()
        .map(month -> month.month() + "=" + month.held().value().map(String::valueOf).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
