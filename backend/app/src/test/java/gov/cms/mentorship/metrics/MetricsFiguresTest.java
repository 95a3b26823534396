package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Count;
import gov.cms.mentorship.testing.IntegrationTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each figure of a small known world; each test has a program for itself. */
@IntegrationTest
class MetricsFiguresTest {

  private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

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
  void participantsAreThoseWhoAreActiveInWholeGroups() {
    world.participants(6, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    world.participants(11, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    world.participants(5, ParticipantRole.MENTEE, EnrollmentState.PAUSED, JOINED);
    world.participants(4, ParticipantRole.MENTEE, EnrollmentState.ORIENTATION, JOINED);
    MetricsSummary summary = march();
    assertThat(summary.participants().mentors()).isEqualTo(shown(5));
    assertThat(summary.participants().mentees()).isEqualTo(shown(10));
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ACTIVE=15 PAUSED=5");
  }

  @Test
  void fewMentorsCannotBeComputedFromTheActiveOnes() {
    world.participants(3, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    world.participants(9, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    MetricsSummary summary = march();
    assertThat(text(summary.enrollmentsByState())).isEqualTo("ACTIVE=5");
    assertThat(summary.participants().mentors()).isEqualTo(hidden());
    assertThat(summary.participants().mentees()).isEqualTo(shown(5));
  }

  @Test
  void nobodyAndOneLookTheSame() {
    MetricsSummary before = march();
    world.participant(ParticipantRole.MENTEE, EnrollmentState.PAUSED, JOINED);
    assertThat(figures(march())).isEqualTo(figures(before));
  }

  /** Whatever one person does changes nothing that is told, or changes it by a group. */
  @Test
  void twoLooksAroundOneActDifferByNothingOrByAGroup() {
    List<Row> engagements = engagements(6, MARCH);
    for (int act = 0; act < 11; act++) {
      MetricsSummary before = march();
      switch (act % 4) {
        case 0 -> world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
        case 1 -> world.participant(ParticipantRole.MENTOR, EnrollmentState.PAUSED, JOINED);
        case 2 -> world.report(world.meeting(engagements.get(act % 6), MARCH), 240, MARCH);
        default -> engagements(1, MARCH);
      }
      expectSteps(before, march());
    }
  }

  @Test
  void theGroupIsTheSmallerOfTheTwoSides() {
    List<Member> mentors =
        world.participants(4, ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    for (Member mentee :
        world.participants(5, ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED)) {
      for (Member mentor : mentors) {
        world.declined(mentee, mentor, MARCH);
        world.report(world.meeting(world.engagement(mentee, mentor, MARCH), MARCH), 60, MARCH);
      }
    }
    MetricsSummary ofFour = march();
    assertThat(text(ofFour.requestsByState())).isEmpty();
    assertThat(text(ofFour.engagementsByState())).isEmpty();
    assertThat(ofFour.meetingsHeld()).isEqualTo(hidden());
    assertThat(ofFour.meetingHours()).isEmpty();
    assertThat(ofFour.reportsFiled()).isEqualTo(hidden());
    assertThat(ofFour.medianDaysToMatch()).isEmpty();

    Member fifth = world.participant(ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
    Member mentee = world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
    world.declined(mentee, fifth, MARCH);
    world.report(world.meeting(world.engagement(mentee, fifth, MARCH), MARCH), 60, MARCH);
    MetricsSummary ofFive = march();
    assertThat(text(ofFive.requestsByState())).isEqualTo("ACCEPTED=20 DECLINED=20");
    assertThat(text(ofFive.engagementsByState())).isEqualTo("ACTIVE=20");
    assertThat(ofFive.meetingsHeld()).isEqualTo(shown(20));
    assertThat(ofFive.meetingHours()).contains(20.0);
    assertThat(ofFive.reportsFiled()).isEqualTo(shown(20));
    assertThat(ofFive.medianDaysToMatch()).contains(63.0);
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
    assertThat(march.meetingsHeld()).isEqualTo(shown(10));
    assertThat(march.meetingHours()).contains(5.0);
    assertThat(march.reportsFiled()).isEqualTo(hidden());
    MetricsSummary both = summary(MARCH, APRIL);
    assertThat(both.reportsFiled()).isEqualTo(shown(5));
    assertThat(months(both)).isEqualTo("2025-03=10 2025-04=-");
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
    assertThat(months(all)).isEqualTo("2025-03=5 2025-04=- 2025-05=5");
    assertThat(all.meetingsHeld()).isEqualTo(shown(10));
    assertThat(all.meetingHours()).contains(10.0);
    assertThat(all.leftOut().meetings()).containsExactly("2025-04");
    assertThat(all.reportsFiled()).isEqualTo(hidden());
  }

  @Test
  void theMedianIsToldInWholeWeeksOfTheMonthsThatAreShown() {
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
    assertThat(march().medianDaysToMatch()).contains(21.0);
    MetricsSummary both = summary(MARCH, APRIL);
    assertThat(both.medianDaysToMatch()).contains(21.0);
    assertThat(both.leftOut().matches()).containsExactly("2025-04");
    assertThat(summary(APRIL, APRIL).medianDaysToMatch()).isEmpty();
  }

  @Test
  void whoIsMatchedAgainHasNotWaitedSinceTheyJoined() {
    for (int i = 0; i < 5; i++) {
      Member mentee =
          world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, MARCH.minusDays(8));
      Member first = world.participant(ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
      Member second = world.participant(ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
      world.engagement(mentee, first, MARCH);
      world.engagement(mentee, second, APRIL);
    }
    assertThat(march().medianDaysToMatch()).contains(14.0);
    assertThat(summary(MARCH, APRIL).medianDaysToMatch()).contains(14.0);
    assertThat(summary(APRIL, APRIL).medianDaysToMatch()).isEmpty();
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
    return actors.as(
        new Actor.Job("figures"),
        () ->
            metrics.summary(
                program,
                Optional.of(first),
                Optional.of(last.withDayOfMonth(last.lengthOfMonth()))));
  }

  /** Each figure that is told, by its name. */
  private static Map<String, Double> figures(MetricsSummary summary) {
    Map<String, Double> figures = new HashMap<>();
    try {
      MetricsCsv.table(summary)
          .lines()
          .map(line -> line.split(",", -1))
          .filter(row -> NUMBER.matcher(row[2]).matches())
          .forEach(row -> figures.put(row[0] + " " + row[1], Double.valueOf(row[2])));
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
    return figures;
  }

  private static void expectSteps(MetricsSummary before, MetricsSummary after) {
    Map<String, Double> first = figures(before);
    Map<String, Double> second = figures(after);
    Stream.concat(first.keySet().stream(), second.keySet().stream())
        .filter(figure -> !figure.startsWith("medianDaysToMatch"))
        .forEach(figure -> {
          double step =
              Math.abs(first.getOrDefault(figure, 0.0) - second.getOrDefault(figure, 0.0));
          assertThat(step == 0 || step >= 5).as("%s by %s", figure, step).isTrue();
        });
  }

  private static Count shown(int value) {
    return new Count(Optional.of(value), false);
  }

  private static Count hidden() {
    return new Count(Optional.empty(), true);
  }

  /** The cells that are shown. */
  private static String text(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.suppressed())
        .map(cell -> cell.code() + "=" + cell.value().orElseThrow())
        .collect(Collectors.joining(" "));
  }

  private static String months(MetricsSummary summary) {
    return summary.meetingsByMonth().stream()
        .map(month -> month.month() + "=" + month.held().value().map(String::valueOf).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
