package gov.cms.mentorship.metrics;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.matchrequest.MatchRequestStatus;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Count;
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
import java.util.function.ToIntFunction;

/** Puts the figures of a program together and hides those about too few people. */
@ApplicationScoped
class Metrics {

  private static final double MINUTES_OF_AN_HOUR = 60.0;
  private static final MetricsRepository.Held NONE_HELD = new MetricsRepository.Held(0, 0, 0);

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
    MetricsPeriod period = MetricsPeriod.of(from, to, LocalDate.ofInstant(now, program.timeZone()));
    Instant start = period.start(program);
    Instant end = period.end(program);
    Map<String, Integer> participants = repository.participantsByRole(slug);
    Map<YearMonth, MetricsRepository.Held> held =
        repository.meetingsByMonth(slug, start, end, program.timeZone());
    int peopleWhoMet = repository.peopleWhoMet(slug, start, end);
    MetricsRepository.Filed filed = repository.reportsFiled(slug, start, end);
    MetricsRepository.Waiting waiting = repository.daysToMatch(slug, start, end);
    MetricsRepository.Rated rated = repository.satisfaction(slug, start, end);
    return new MetricsSummary(
        slug,
        period.from(),
        period.to(),
        now,
        minimum,
        new MetricsSummary.Participants(
            Suppression.count(participants.getOrDefault("MENTOR", 0), minimum),
            Suppression.count(participants.getOrDefault("MENTEE", 0), minimum)),
        cells(EnrollmentState.values(), repository.enrollmentsByState(slug), minimum),
        cells(EngagementState.values(), repository.engagementsByState(slug), minimum),
        cells(MatchRequestStatus.values(), repository.requestsByStatus(slug, start, end), minimum),
        about(peopleWhoMet, sum(held, MetricsRepository.Held::meetings), minimum),
        shown(
            peopleWhoMet, sum(held, MetricsRepository.Held::minutes) / MINUTES_OF_AN_HOUR, minimum),
        about(filed.people(), filed.reports(), minimum),
        waiting.medianDays().flatMap(days -> shown(waiting.people(), days, minimum)),
        new MetricsSummary.Satisfaction(
            rated.average().flatMap(average -> shown(rated.answers(), average, minimum)),
            Suppression.count(rated.answers(), minimum)),
        months(period.months(), held, minimum));
  }

  private static List<Cell> cells(Enum<?>[] codes, Map<String, Integer> counted, int minimum) {
    return Suppression.suppress(
        Arrays.stream(codes)
            .map(code -> Cell.of(code.name(), counted.getOrDefault(code.name(), 0)))
            .toList(),
        minimum);
  }

  /** Which months are hidden is decided by the people in them, not by how often they met. */
  private static List<MetricsSummary.MonthlyMeetings> months(
      List<YearMonth> months, Map<YearMonth, MetricsRepository.Held> held, int minimum) {
    List<Cell> people =
        Suppression.suppress(
            months.stream()
                .map(month ->
                    Cell.of(month.toString(), held.getOrDefault(month, NONE_HELD).people()))
                .toList(),
            minimum);
    return people.stream()
        .map(cell ->
            new MetricsSummary.MonthlyMeetings(
                cell.code(),
                new Count(
                    Optional.of(
                            held.getOrDefault(YearMonth.parse(cell.code()), NONE_HELD).meetings())
                        .filter(meetings -> !cell.suppressed()),
                    cell.suppressed())))
        .toList();
  }

  private static Count about(int people, int value, int minimum) {
    return Suppression.count(people, minimum).suppressed()
        ? new Count(Optional.empty(), true)
        : new Count(Optional.of(value), false);
  }

  private static Optional<Double> shown(int people, double value, int minimum) {
    return Suppression.count(people, minimum).suppressed()
        ? Optional.empty()
        : Optional.of(Math.round(value * 10) / 10.0);
  }

  private static int sum(
      Map<YearMonth, MetricsRepository.Held> held, ToIntFunction<MetricsRepository.Held> figure) {
    return held.values().stream().mapToInt(figure).sum();
  }
}
