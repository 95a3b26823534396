package gov.cms.mentorship.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {

  private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
  private final BusinessCalendar calendar = new BusinessCalendar(WASHINGTON, Holidays.US_FEDERAL);

  /** As published by the US Office of Personnel Management. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01",
        "2026-01-19",
        "2026-02-16",
        "2026-05-25",
        "2026-06-19",
        "2026-07-03",
        "2026-09-07",
        "2026-10-12",
        "2026-11-11",
        "2026-11-26",
        "2026-12-25",
        "2027-01-01",
        "2027-01-18",
        "2027-02-15",
        "2027-05-31",
        "2027-06-18",
        "2027-07-05",
        "2027-09-06",
        "2027-10-11",
        "2027-11-11",
        "2027-11-25",
        "2027-12-24",
        "2027-12-31"
      })
  void federalHolidaysAreFree(LocalDate day) {
    assertThat(calendar.isBusinessDay(day)).isFalse();
  }

  @Test
  void aYearHasElevenHolidaysOnWeekdaysAndNoMore() {
    long free =
        LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .filter(day -> day.getDayOfWeek().getValue() < 6)
            .filter(day -> !calendar.isBusinessDay(day))
            .count();
    assertThat(free).isEqualTo(11);
  }

  @ParameterizedTest(name = "{1} business days after {0} is {2}")
  @CsvSource({
    // an ordinary week
    "2026-11-16T10:00, 2, 2026-11-18T10:00",
    // over a weekend
    "2026-11-20T16:30, 2, 2026-11-24T16:30",
    // over Thanksgiving
    "2026-11-25T09:00, 2, 2026-11-30T09:00",
    // made on a Saturday: counts from Monday's beginning
    "2026-11-21T12:00, 2, 2026-11-25T00:00",
    // made on a holiday
    "2026-11-26T12:00, 1, 2026-11-30T00:00",
    // Independence Day on a Saturday is observed on Friday
    "2026-07-02T11:00, 1, 2026-07-06T11:00",
    // over the end of daylight saving time the time of day stays
    "2026-10-30T10:00, 1, 2026-11-02T10:00",
    "2026-11-18T10:00, 0, 2026-11-18T10:00"
  })
  void deadlinesCountBusinessDaysOnly(String start, int days, String end) {
    assertThat(calendar.plusBusinessDays(at(start), days)).isEqualTo(at(end));
  }

  @ParameterizedTest(name = "{2} business days from {0} to {1}")
  @CsvSource({
    "2026-11-20T16:30, 2026-11-24T16:30, 2",
    "2026-11-24T09:00, 2026-11-24T17:00, 0",
    "2026-11-25T09:00, 2026-11-30T09:00, 2",
    "2026-11-24T09:00, 2026-11-20T09:00, 0"
  })
  void theTimeLeftIsToldInBusinessDays(String from, String to, int days) {
    assertThat(calendar.businessDaysBetween(at(from), at(to))).isEqualTo(days);
  }

  @Test
  void aDayBeginsInTheTimeZoneOfTheProgram() {
    Instant lateOnFridayInWashington = Instant.parse("2026-11-21T03:00:00Z");
    assertThat(calendar.plusBusinessDays(lateOnFridayInWashington, 1))
        .isEqualTo(Instant.parse("2026-11-24T03:00:00Z"));
  }

  private static Instant at(String local) {
    return ZonedDateTime.of(LocalDateTime.parse(local), WASHINGTON).toInstant();
  }

  @ParameterizedTest(name = "what was over by {0} had begun before {1}")
  @CsvSource({
    "2026-11-20T15:00:00Z, 2, 2026-11-18T15:00:00Z",
    "2026-11-30T15:00:00Z, 2, 2026-11-25T15:00:00Z",
    "2026-11-21T15:00:00Z, 2, 2026-11-19T05:00:00Z",
    "2026-11-26T15:00:00Z, 1, 2026-11-25T05:00:00Z",
    "2026-11-09T15:00:00Z, 10, 2026-10-26T14:00:00Z",
  })
  void countingBackEndsWhereCountingForwardBegan(Instant end, int days, Instant begin) {
    assertThat(calendar.minusBusinessDays(end, days)).isEqualTo(begin);
    assertThat(calendar.plusBusinessDays(begin.minusSeconds(1), days)).isBeforeOrEqualTo(end);
    assertThat(calendar.plusBusinessDays(begin.plusSeconds(1), days)).isAfter(end);
  }
}
