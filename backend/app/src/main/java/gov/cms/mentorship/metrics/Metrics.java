package gov.cms.mentorship.metrics;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.response.Satisfaction;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Counted;
import gov.cms.mentorship.shared.privacy.Ratings;
import gov.cms.mentorship.shared.privacy.Suppression;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the figures of a program together, all of one snapshot and in whole groups of people. */
@ApplicationScoped
class Metrics {

  private static final int MINUTES_OF_AN_HOUR = 60;

  private final MetricsRepository repository;
  private final Satisfaction satisfaction;
  private final Programs programs;
  private final Clock clock;

  Metrics(MetricsRepository repository, Satisfaction satisfaction, Programs programs, Clock clock) {
    this.repository = repository;
    this.satisfaction = satisfaction;
    this.programs = programs;
    this.clock = clock;
  }

  /** All figures of a program; a fixed number of statements, however large it is. */
  @Reading
  MetricsSummary summary(String slug, Optional<LocalDate> from, Optional<LocalDate> to) {
    Program program = programs.named(slug);
    int group = program.policy().privacy().minimumGroupSize();
    Instant now = clock.instant();
    MetricsPeriod period =
        MetricsPeriod.of(from, to, YearMonth.from(now.atZone(program.timeZone())));
    // What is told in parts as well is the sum of them.
    List<Cell> active =
        Suppression.cells(counted(ParticipantRole.values(), repository.activeByRole(slug)), group);
    List<Cell> engagements =
        Suppression.cells(
            counted(EngagementState.values(), repository.engagementsByState(slug)), group);
    MonthlyFigure meetings =
        MonthlyFigure.of(period, repository.meetingsHeld(program, period), group);
    MonthlyFigure reports =
        MonthlyFigure.of(period, repository.reportsFiled(program, period), group);
    MonthlyFigure matches = MonthlyFigure.of(period, repository.matches(program, period), group);
    Map<YearMonth, Ratings> rated = rated(program);
    MonthlyFigure ratings = MonthlyFigure.of(period, counted(rated), group);
    return new MetricsSummary(
        slug,
        period.from(),
        period.to(),
        now,
        group,
        new MetricsSummary.Participants(active.getFirst().count(), active.getLast().count()),
        withSum(
            counted(EnrollmentState.values(), repository.enrollmentsByState(slug)),
            EnrollmentState.ACTIVE,
            active,
            group),
        engagements,
        withSum(
            counted(MatchRequestState.values(), repository.requestsByState(slug)),
            MatchRequestState.ACCEPTED,
            engagements,
            group),
        meetings.number(),
        hours(repository.minutesMet(program, period), meetings.shown(), group),
        reports.number(),
        new Waits(repository.weeksToMatch(program, period), matches.shown()).medianDays(group),
        new MetricsSummary.Satisfaction(
            ratings.shown().stream().map(rated::get).reduce(Ratings.NONE, Ratings::and).average(),
            ratings.number()),
        meetings.cells().stream()
            .map(month -> new MetricsSummary.MonthlyMeetings(month.code(), month.count()))
            .toList(),
        new MetricsSummary.LeftOut(
            names(meetings.leftOut()),
            names(reports.leftOut()),
            names(matches.leftOut()),
            names(ratings.leftOut())));
  }

  private static List<Cell> withSum(
      List<Counted> counted, Enum<?> whole, List<Cell> parts, int group) {
    return Suppression.cells(counted, group).stream()
        .map(cell ->
            cell.code().equals(whole.name())
                ? Cell.of(cell.code(), Suppression.sum(parts).value().orElse(0))
                : cell)
        .toList();
  }

  /** Hours of each shown month, in whole groups as all numbers are. */
  private static Optional<Double> hours(
      Map<YearMonth, Integer> minutes, List<YearMonth> shown, int group) {
    int hours =
        shown.stream()
            .mapToInt(month ->
                Suppression.wholeGroups(minutes.getOrDefault(month, 0) / MINUTES_OF_AN_HOUR, group))
            .sum();
    return hours == 0 ? Optional.empty() : Optional.of((double) hours);
  }

  private Map<YearMonth, Ratings> rated(Program program) {
    return satisfaction.of(program).stream()
        .collect(
            Collectors.toMap(
                told -> YearMonth.from(told.since().atZone(program.timeZone())),
                Satisfaction.Told::ratings,
                Ratings::and));
  }

  private static Map<YearMonth, Counted> counted(Map<YearMonth, Ratings> rated) {
    return rated.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                month ->
                    new Counted(
                        month.getKey().toString(),
                        month.getValue().number(),
                        month.getValue().people())));
  }

  private static List<Counted> counted(Enum<?>[] codes, Map<String, Counted> found) {
    return Arrays.stream(codes)
        .map(code -> found.getOrDefault(code.name(), Counted.people(code.name(), 0)))
        .toList();
  }

  private static List<String> names(List<YearMonth> months) {
    return months.stream().map(YearMonth::toString).toList();
  }
}
