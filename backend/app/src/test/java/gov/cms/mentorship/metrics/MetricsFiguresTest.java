package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.profile.ParticipantRole;
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
  private KnownWorld world;

  @BeforeEach
  void beginAnew() {
    program = ownProgram.add();
    world = new KnownWorld(program);
  }

  @Test
  void participantsAreThoseWhoAreActive() {
    world.participants(6, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    world.participants(9, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    world.participants(5, ParticipantRole.MENTEE, EnrollmentState.PAUSED, JOINED);
    MetricsSummary summary = march();
    assertThat(summary.participants().mentors()).isEqualTo(shown(6));
    assertThat(summary.participants().mentees()).isEqualTo(shown(9));
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ACTIVE=15 PAUSED=5");
  }

  @Test
  void fewPausedPeopleCannotBeComputedFromTheRoles() {
    world.participants(6, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    world.participants(9, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    world.participants(2, ParticipantRole.MENTEE, EnrollmentState.PAUSED, JOINED);
    world.participants(20, ParticipantRole.MENTEE, EnrollmentState.ORIENTATION, JOINED);
    MetricsSummary summary = march();
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ORIENTATION=20 ACTIVE=- PAUSED=-");
    assertThat(summary.participants().mentors()).isEqualTo(hidden());
    assertThat(summary.participants().mentees()).isEqualTo(hidden());
  }

  @Test
  void fewMentorsCannotBeComputedFromTheActiveOnes() {
    world.participants(3, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    world.participants(9, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    MetricsSummary summary = march();
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ACTIVE=12");
    assertThat(summary.participants().mentors()).isEqualTo(hidden());
    assertThat(summary.participants().mentees()).isEqualTo(hidden());
  }

  @Test
  void requestsAndEngagementsOfFewMenteesAreHiddenHoweverManyThereAre() {
    List<Member> mentors =
        world.participants(3, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    List<Member> mentees =
        world.participants(4, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    for (Member mentor : mentors) {
      for (Member mentee : mentees) {
        world.declined(mentee, mentor, MARCH);
        world.engagement(mentee, mentor, MARCH);
      }
    }
    assertThat(cell(march().requestsByStatus(), "DECLINED").suppressed()).isTrue();
    assertThat(cell(march().engagementsByState(), "ACTIVE").suppressed()).isTrue();

    Member fifth = world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    world.declined(fifth, mentors.getFirst(), MARCH);
    world.engagement(fifth, mentors.getFirst(), MARCH);
    assertThat(text(march().requestsByStatus())).isEqualTo("DECLINED=13");
    assertThat(text(march().engagementsByState())).isEqualTo("ACTIVE=13");
  }

  @Test
  void meetingsCountWithTheirHoursAndReports() {
    List<Row> engagements = engagements(6, MARCH);
    for (Row engagement : engagements) {
      Row meeting = world.meeting(engagement, MARCH.plusDays(3));
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
    List<Row> engagements = engagements(6, JOINED);
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
    List<Member> mentors =
        world.participants(5, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    List<Integer> days = List.of(1, 2, 4, 8, 16);
    for (int i = 0; i < days.size(); i++) {
      Member mentee =
          world.participant(
              ParticipantRole.MENTEE, EnrollmentState.ACTIVE, MARCH.minusDays(days.get(i)));
      world.engagement(mentee, mentors.get(i), MARCH);
    }
    Member late = world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    world.engagement(late, mentors.getFirst(), APRIL);
    assertThat(march().medianDaysToMatch()).contains(4.0);
    MetricsSummary both = summary(MARCH, APRIL);
    assertThat(both.medianDaysToMatch()).contains(4.0);
    assertThat(both.leftOut().matches()).containsExactly("2025-04");
    assertThat(summary(APRIL, APRIL).medianDaysToMatch()).isEmpty();
  }

  @Test
  void satisfactionCountsWholeBatchesInTheMonthInWhichTheyBecameWhole() {
    Row survey = world.survey(JOINED);
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
    rate(world.survey(JOINED), 0, List.of(5, 5, 5, 5, 4), MARCH);
    assertThat(march().satisfaction().average()).isEmpty();
    assertThat(march().satisfaction().answers()).isEqualTo(hidden());
    assertThat(march().leftOut().answers()).containsExactly("2025-03");
  }

  private void rate(Row survey, int batch, List<Integer> ratings, LocalDate day) {
    Member mentor = world.participant(ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    for (int rating : ratings) {
      Member mentee = world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
      Row engagement = world.engagement(mentee, mentor, JOINED);
      world.rating(survey, engagement, mentee, batch, rating, day);
    }
  }

  private List<Row> engagements(int number, LocalDate opened) {
    List<Row> engagements = new ArrayList<>();
    for (Member mentee :
        world.participants(number, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED)) {
      Member mentor = world.participant(ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
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
