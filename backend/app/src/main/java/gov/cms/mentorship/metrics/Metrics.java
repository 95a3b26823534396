package gov.cms.mentorship.metrics;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.metrics.MonthlyFigure.Month;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Counted;
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

/** Puts the figures of a program together and hides those about too few people. */
@ApplicationScoped
class Metrics {

  private static final double MINUTES_OF_AN_HOUR = 60.0;
  private static final int LOWEST_RATING = 1;
  private static final int HIGHEST_RATING = 5;

  private final MetricsRepository repository;
  private final Programs programs;
  private final Clock clock;

  Metrics(MetricsRepository repository, Programs programs, Clock clock) {
    this.repository = repository;
    this.programs = programs;
    this.clock = clock;
  }

  /** All figures of a program; a fixed number of statements, however large it is. */
  MetricsSummary summary(String slug, Optional<LocalDate> from, Optional<LocalDate> to) {
    Program program = programs.named(slug);
    int minimum = program.policy().privacy().minimumGroupSize();
    Instant now = clock.instant();
    MetricsPeriod period =
        MetricsPeriod.of(from, to, YearMonth.from(now.atZone(program.timeZone())));
    // Numbers that add up to another one are decided with it.
    List<Cell> enrollments =
        Suppression.table(
            counted(EnrollmentState.values(), repository.enrollmentsByState(slug)), minimum);
    List<Cell> active =
        Suppression.parts(
            cell(enrollments, EnrollmentState.ACTIVE),
            counted(ParticipantRole.values(), repository.activeByRole(slug)),
            minimum);
    List<Cell> requests =
        Suppression.table(
            counted(MatchRequestState.values(), repository.requestsByStatus(slug)), minimum);
    List<Cell> engagements =
        Suppression.parts(
            cell(requests, MatchRequestState.ACCEPTED),
            counted(EngagementState.values(), repository.engagementsByState(slug)),
            minimum);
    MonthlyFigure meetings =
        MonthlyFigure.of(period, repository.meetingsHeld(program, period), minimum);
    MonthlyFigure reports =
        MonthlyFigure.of(period, repository.reportsFiled(program, period), minimum);
    MonthlyFigure matches = MonthlyFigure.of(period, repository.matches(program, period), minimum);
    Map<YearMonth, Month> rated = repository.ratings(program, period);
    rated.replaceAll((month, ratings) -> described(ratings));
    MonthlyFigure ratings = MonthlyFigure.of(period, rated, minimum);
    return new MetricsSummary(
        slug,
        period.from(),
        period.to(),
        now,
        minimum,
        new MetricsSummary.Participants(
            cell(active, ParticipantRole.MENTOR).count(),
            cell(active, ParticipantRole.MENTEE).count()),
        enrollments,
        engagements,
        requests,
        meetings.number(),
        meetings.number().value().map(shown -> rounded(meetings.sum() / MINUTES_OF_AN_HOUR)),
        reports.number(),
        repository.medianDays(program, period, matches.shown()).map(Metrics::rounded),
        satisfaction(ratings),
        meetings.cells().stream()
            .map(month -> new MetricsSummary.MonthlyMeetings(month.code(), month.count()))
            .toList(),
        new MetricsSummary.LeftOut(
            meetings.leftOut(), reports.leftOut(), matches.leftOut(), ratings.leftOut()));
  }

  /** An average one step from unanimous is about one person, however many answered. */
  private static Month described(Month ratings) {
    return Suppression.averageTellsAnAnswer(
            ratings.sum(), ratings.number(), LOWEST_RATING, HIGHEST_RATING)
        ? new Month(ratings.number(), ratings.sum(), 1)
        : ratings;
  }

  private static MetricsSummary.Satisfaction satisfaction(MonthlyFigure ratings) {
    return new MetricsSummary.Satisfaction(
        ratings
            .number()
            .value()
            .filter(answers -> answers > 0)
            .map(answers -> rounded((double) ratings.sum() / answers)),
        ratings.number());
  }

  private static List<Counted> counted(Enum<?>[] codes, Map<String, Counted> found) {
    return Arrays.stream(codes)
        .map(code -> found.getOrDefault(code.name(), Counted.people(code.name(), 0)))
        .toList();
  }

  private static Cell cell(List<Cell> cells, Enum<?> code) {
    return cells.stream().filter(cell -> cell.code().equals(code.name())).findFirst().orElseThrow();
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
