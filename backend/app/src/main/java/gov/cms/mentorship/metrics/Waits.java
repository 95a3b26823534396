package gov.cms.mentorship.metrics;

import gov.cms.mentorship.shared.privacy.Suppression;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How long mentees waited for their match, in weeks begun.
 *
 * @param matches for each month, how many were matched after so many weeks
 * @param shown the months that may be told about
 */
record Waits(Map<YearMonth, Map<Integer, Integer>> matches, List<YearMonth> shown) {

  private static final int DAYS_OF_A_WEEK = 7;

  /**
   * The whole weeks, in days, within which half of the mentees were matched. It is worked out from
   * numbers in whole groups, so that it moves only when one of those does.
   */
  Optional<Double> medianDays(int group) {
    TreeSet<Integer> weeks = new TreeSet<>();
    shown.forEach(month -> weeks.addAll(of(month).keySet()));
    int all = weeks.isEmpty() ? 0 : within(weeks.last(), group);
    return weeks.stream()
        .filter(week -> all > 0 && 2 * within(week, group) >= all)
        .findFirst()
        .map(week -> (double) week * DAYS_OF_A_WEEK);
  }

  private int within(int weeks, int group) {
    return shown.stream()
        .mapToInt(month ->
            Suppression.wholeGroups(
                of(month).entrySet().stream()
                    .filter(waited -> waited.getKey() <= weeks)
                    .mapToInt(Map.Entry::getValue)
                    .sum(),
                group))
        .sum();
  }

  private Map<Integer, Integer> of(YearMonth month) {
    return matches.getOrDefault(month, Map.of());
  }
}
