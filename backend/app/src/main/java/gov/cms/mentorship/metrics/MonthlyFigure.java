package gov.cms.mentorship.metrics;

import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Count;
import gov.cms.mentorship.shared.privacy.Counted;
import gov.cms.mentorship.shared.privacy.Suppression;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A figure of a period: what its months say that are about enough people. The others are left out
 * of it, so that it tells no more than its months do.
 *
 * @param cells each month, shown or hidden
 * @param counted what was counted in a month
 */
record MonthlyFigure(List<Cell> cells, Map<YearMonth, Month> counted) {

  private static final Month NOTHING = new Month(0, 0, 0);

  /**
   * What was counted in a month.
   *
   * @param number how many there are
   * @param sum what they add up to, for example in minutes
   * @param people about how many people they tell
   */
  record Month(int number, int sum, int people) {}

  static MonthlyFigure of(
      MetricsPeriod period, Map<YearMonth, Month> counted, int minimumGroupSize) {
    List<Counted> months =
        period.months().stream()
            .map(month -> {
              Month found = counted.getOrDefault(month, NOTHING);
              return new Counted(month.toString(), found.number(), found.people());
            })
            .toList();
    return new MonthlyFigure(Suppression.apart(months, minimumGroupSize), counted);
  }

  Count number() {
    return Suppression.sum(cells);
  }

  /** What the shown months add up to. */
  int sum() {
    return shown().stream()
        .mapToInt(month -> counted.getOrDefault(YearMonth.parse(month), NOTHING).sum())
        .sum();
  }

  List<String> shown() {
    return cells.stream().filter(cell -> !cell.suppressed()).map(Cell::code).toList();
  }

  List<String> leftOut() {
    return cells.stream().filter(Cell::suppressed).map(Cell::code).toList();
  }
}
