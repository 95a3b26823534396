package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitsTest {

  private static final int GROUP = 5;
  private static final YearMonth MARCH = YearMonth.of(2025, 3);
  private static final YearMonth APRIL = YearMonth.of(2025, 4);

  @Test
  void halfOfTheMenteesWaitNoLongerThanTheMedian() {
    Waits waits = new Waits(Map.of(MARCH, Map.of(1, 5, 3, 5, 9, 10)), List.of(MARCH));
    assertThat(waits.medianDays(GROUP)).contains(21.0);
  }

  @Test
  void monthsThatAreHiddenDoNotCount() {
    Waits waits = new Waits(Map.of(MARCH, Map.of(2, 6), APRIL, Map.of(20, 40)), List.of(MARCH));
    assertThat(waits.medianDays(GROUP)).contains(14.0);
    assertThat(new Waits(waits.matches(), List.of()).medianDays(GROUP)).isEmpty();
  }

  @Test
  void oneMatchMoreMovesTheMedianOnlyWhenItFillsAGroup() {
    Map<Integer, Integer> before = Map.of(1, 5, 2, 3, 8, 4);
    Map<Integer, Integer> after = Map.of(1, 5, 2, 3, 8, 4, 40, 1);
    Map<Integer, Integer> full = Map.of(1, 5, 2, 3, 8, 4, 40, 6);
    assertThat(median(before)).isEqualTo(7.0);
    assertThat(median(after)).isEqualTo(median(before));
    assertThat(median(full)).isEqualTo(56.0);
  }

  private static double median(Map<Integer, Integer> weeks) {
    return new Waits(Map.of(MARCH, weeks), List.of(MARCH)).medianDays(GROUP).orElseThrow();
  }
}
