package gov.cms.mentorship.metrics;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole months that aggregates are about, in the program's time zone. Periods that end on any
 * day would tell, set against each other, what happened on a single one.
 *
 * @param first first month
 * @param last last month
 */
record MetricsPeriod(YearMonth first, YearMonth last) {

  private static final int USUAL_MONTHS = 12;
  private static final int MOST_MONTHS = 120;

  /** The period asked for; the twelve months up to this one where nothing is said. */
  static MetricsPeriod of(Optional<LocalDate> from, Optional<LocalDate> to, YearMonth thisMonth) {
    List<FieldError> errors = new ArrayList<>();
    if (from.filter(day -> day.getDayOfMonth() != 1).isPresent()) {
      errors.add(new FieldError("/from", "Choose the first day of a month."));
    }
    if (to.filter(day -> day.getDayOfMonth() != day.lengthOfMonth()).isPresent()) {
      errors.add(new FieldError("/to", "Choose the last day of a month."));
    }
    YearMonth last = to.map(YearMonth::from).orElse(thisMonth);
    YearMonth first = from.map(YearMonth::from).orElse(last.minusMonths(USUAL_MONTHS - 1));
    if (first.isAfter(last)) {
      errors.add(new FieldError("/from", "Choose a day before the last day."));
    } else if (first.isBefore(last.minusMonths(MOST_MONTHS - 1))) {
      errors.add(new FieldError("/from", "Choose no more than " + MOST_MONTHS + " months."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new MetricsPeriod(first, last);
  }

  LocalDate from() {
    return first.atDay(1);
  }

  LocalDate to() {
    return last.atEndOfMonth();
  }

  Instant start(Program program) {
    return from().atStartOfDay(program.timeZone()).toInstant();
  }

  /** The first moment after the period. */
  Instant end(Program program) {
    return to().plusDays(1).atStartOfDay(program.timeZone()).toInstant();
  }

  List<YearMonth> months() {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    return Stream.iterate(first, month -> month.plusMonths(1)).limit(months).toList();
  }
}
