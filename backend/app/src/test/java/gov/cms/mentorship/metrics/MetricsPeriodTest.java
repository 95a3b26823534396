package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.shared.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsPeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void withoutDatesThePeriodIsTheYearUpToToday() {
    MetricsPeriod period = MetricsPeriod.of(Optional.empty(), Optional.empty(), TODAY);
    assertThat(period).isEqualTo(new MetricsPeriod(LocalDate.of(2025, 11, 22), TODAY));
    assertThat(period.months()).hasSize(13).startsWith(YearMonth.of(2025, 11));
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(
            () -> MetricsPeriod.of(Optional.of(TODAY), Optional.of(TODAY.minusDays(1)), TODAY))
        .isInstanceOf(Problem.class);
  }

  @Test
  void aPeriodOfMoreThanTenYearsIsRefused() {
    assertThatThrownBy(
            () -> MetricsPeriod.of(Optional.of(TODAY.minusYears(11)), Optional.of(TODAY), TODAY))
        .isInstanceOf(Problem.class);
  }

  @Test
  void aSingleDayIsAPeriod() {
    MetricsPeriod period = MetricsPeriod.of(Optional.of(TODAY), Optional.of(TODAY), TODAY);
    assertThat(period.months()).containsExactly(YearMonth.of(2026, 11));
  }
}
