package gov.cms.mentorship.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
  private final BusinessCalendar calendar = new BusinessCalendar(WASHINGTON, Holidays.US_FEDERAL);

  /**
   * As published by the US Office of Personnel Management, with the day on which each is observed:
   * what falls on the first of January of 2028 is free on the last day of 2027.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2025, 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
    "2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    "2027, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    "2028, 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    "2029, 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
    "2030, 01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"
  })
  void theFederalHolidaysOfAYearAreFreeAndNoOtherWeekday(int year, String expected) {
    assertThat(
            LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> !calendar.isBusinessDay(day))
                .map(day -> day.toString().substring("2025-".length())))
        .containsExactly(expected.split(" ", -1));
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
    // over its end and Veterans Day
    "2027-11-05T10:00, 4, 2027-11-12T10:00",
    // over its beginning
    "2027-03-12T10:00, 1, 2027-03-15T10:00",
    // made on the night that skips an hour: counts from Monday's beginning
    "2027-03-14T03:00, 1, 2027-03-16T00:00",
    // over Christmas and New Year's Day, both observed on the Friday before
    "2027-12-23T16:00, 5, 2028-01-03T16:00",
    "2026-11-18T10:00, 0, 2026-11-18T10:00"
  })
  void deadlinesCountBusinessDaysOnly(String start, int days, String end) {
    assertThat(calendar.plusBusinessDays(at(start), days)).isEqualTo(at(end));
  }

  @ParameterizedTest(name = "{1} business days after {0} is {3} without {2}")
  @CsvSource({
    // a storm on the Monday after the clocks went back
    "2026-10-30T10:00, 1, 2026-11-02, 2026-11-03T10:00",
    // away around the change and the holiday after it
    "2027-11-05T10:00, 2, 2027-11-08 2027-11-09 2027-11-10, 2027-11-15T10:00",
    // the Monday after the clocks went forward
    "2027-03-12T10:00, 1, 2027-03-15, 2027-03-16T10:00",
    // the day after Thanksgiving, by executive order
    "2026-11-25T09:00, 1, 2026-11-27, 2026-11-30T09:00",
    // no business day anyway
    "2026-11-25T09:00, 1, 2026-11-28, 2026-11-27T09:00"
  })
  void daysThatAreTakenOutDoNotCount(String start, int days, String without, String end) {
    Set<String> out = Set.of(without.split(" ", -1));
    BusinessCalendar rest = calendar.without(day -> out.contains(day.toString()));
    assertThat(rest.plusBusinessDays(at(start), days)).isEqualTo(at(end));
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
