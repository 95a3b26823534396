package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.shared.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsPeriodTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Test
  void withoutDatesThePeriodIsTheTwelveMonthsUpToThisOne() {
    MetricsPeriod period = MetricsPeriod.of(Optional.empty(), Optional.empty(), NOVEMBER);
    assertThat(period.from()).isEqualTo("2025-12-01");
    assertThat(period.to()).isEqualTo("2026-11-30");
    assertThat(period.months()).hasSize(12).endsWith(NOVEMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01,2026-02-28,1",
    "2024-02-01,2024-02-29,1",
    "2026-01-01,2026-12-31,12",
    "2017-01-01,2026-12-31,120"
  })
  void aPeriodIsMadeOfWholeMonths(LocalDate from, LocalDate to, int months) {
    assertThat(MetricsPeriod.of(Optional.of(from), Optional.of(to), NOVEMBER).months())
        .hasSize(months);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2026-02-02,2026-02-28", "2026-02-01,2026-02-27", "2024-02-01,2024-02-28",
    "2026-02-10,2026-02-10", "2026-03-01,2026-02-28", "2016-12-01,2026-12-31"
  })
  void anyOtherPeriodIsRefused(LocalDate from, LocalDate to) {
    assertThatThrownBy(() -> MetricsPeriod.of(Optional.of(from), Optional.of(to), NOVEMBER))
        .isInstanceOf(Problem.class);
  }
}
