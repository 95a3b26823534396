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
 * of it, so that it tells no more than its months do, whatever the period.
 *
 * @param cells each month, shown or hidden
 */
record MonthlyFigure(List<Cell> cells) {

  static MonthlyFigure of(MetricsPeriod period, Map<YearMonth, Counted> counted, int group) {
    List<Counted> months =
        period.months().stream()
            .map(month -> counted.getOrDefault(month, Counted.people(month.toString(), 0)))
            .toList();
    return new MonthlyFigure(Suppression.cells(months, group));
  }

  Count number() {
    return Suppression.sum(cells);
  }

  List<YearMonth> shown() {
    return months(false);
  }

  List<YearMonth> leftOut() {
    return months(true);
  }

  private List<YearMonth> months(boolean suppressed) {
    return cells.stream()
        .filter(cell -> cell.suppressed() == suppressed)
        .map(cell -> YearMonth.parse(cell.code()))
        .toList();
  }
}
