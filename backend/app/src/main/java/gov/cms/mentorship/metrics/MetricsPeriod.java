package gov.cms.mentorship.metrics;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that aggregates are about, in the program's time zone.
 *
 * @param from first day
 * @param to last day
 */
record MetricsPeriod(LocalDate from, LocalDate to) {

  private static final int MOST_YEARS = 10;

  /** The period asked for; the last twelve months up to today where nothing is said. */
  static MetricsPeriod of(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
    LocalDate last = to.orElse(today);
    LocalDate first = from.orElse(last.minusYears(1).plusDays(1));
    if (first.isAfter(last)) {
      throw Problem.invalid("/from", "a day before or on the last day");
    }
    if (first.isBefore(last.minusYears(MOST_YEARS))) {
      throw Problem.invalid("/from", "at most " + MOST_YEARS + " years before the last day");
    }
    return new MetricsPeriod(first, last);
  }

  Instant start(Program program) {
    return from.atStartOfDay(program.timeZone()).toInstant();
  }

  /** The first moment after the period. */
  Instant end(Program program) {
    return to.plusDays(1).atStartOfDay(program.timeZone()).toInstant();
  }

  List<YearMonth> months() {
    YearMonth first = YearMonth.from(from);
    long months = ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1;
    return Stream.iterate(first, month -> month.plusMonths(1)).limit(months).toList();
  }
}
