package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.time.BusinessCalendar;
import gov.cms.mentorship.shared.time.Holidays;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimeTest {

  private static final BusinessCalendar CALENDAR =
      new BusinessCalendar(ZoneId.of("America/New_York"), Holidays.US_FEDERAL);

  /** Wednesday before Thanksgiving 2026, ten in the morning in New York. */
  private static final Instant SENT = Instant.parse("2026-11-25T15:00:00Z");

  @Test
  void thanksgivingAndTheWeekendDoNotCount() {
    Clock clock = Clock.fixed(SENT, ZoneOffset.UTC);
    assertThat(CALENDAR.plusBusinessDays(clock.instant(), 2))
        .isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
  }

  @Test
  void whatIsSentOnAWeekendHasTheSameNumberOfBusinessDays() {
    Instant saturday = Instant.parse("2026-11-21T15:00:00Z");
    Instant dueAt = CALENDAR.plusBusinessDays(saturday, 2);
    assertThat(dueAt).isEqualTo(Instant.parse("2026-11-25T05:00:00Z"));
    assertThat(CALENDAR.businessDaysBetween(saturday, dueAt)).isEqualTo(2);
  }

  @ParameterizedTest(name = "at {0}: {1} business days left, past due: {2}")
  @CsvSource({
    "2026-11-25T15:00:00Z, 2, false",
    "2026-11-26T15:00:00Z, 2, false",
    "2026-11-27T15:00:00Z, 1, false",
    "2026-11-28T15:00:00Z, 1, false",
    "2026-11-30T14:59:59Z, 0, false",
    "2026-11-30T15:00:00Z, 0, false",
    "2026-11-30T15:00:01Z, 0, true",
    "2026-12-04T15:00:00Z, 0, true",
  })
  void theTimeLeftIsToldInBusinessDays(String now, int businessDays, boolean pastDue) {
    assertThat(dueIn(true, 2, Instant.parse(now))).isEqualTo(new DueIn(businessDays, pastDue));
  }

  @ParameterizedTest(name = "at {0}: past due: {1}")
  @CsvSource({
    "2026-11-30T15:00:01Z, false",
    "2026-12-01T15:00:00Z, false",
    "2026-12-01T15:00:01Z, true",
  })
  void aMissingAnswerIsPastDueAsLateAsTheProgramSays(String now, boolean pastDue) {
    assertThat(dueIn(true, 3, Instant.parse(now))).isEqualTo(new DueIn(0, pastDue));
  }

  @Test
  void aRequestThatWaitsForNobodyIsNeverPastDue() {
    Instant later = Instant.parse("2027-01-04T15:00:00Z");
    assertThat(dueIn(false, 2, later).pastDue()).isFalse();
  }

  private static DueIn dueIn(boolean waitedFor, int pastDueBusinessDays, Instant now) {
    return DueIn.of(
        waitedFor,
        CALENDAR.plusBusinessDays(SENT, 2),
        CALENDAR.plusBusinessDays(SENT, pastDueBusinessDays),
        CALENDAR,
        now);
  }
}
