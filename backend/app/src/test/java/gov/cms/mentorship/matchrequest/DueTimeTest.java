package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import gov.cms.mentorship.shared.time.Holidays;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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
    assertThat(pending(MatchRequestState.PENDING, Instant.parse(now)).dueIn())
        .isEqualTo(new DueIn(businessDays, pastDue));
  }

  @Test
  void anAnsweredRequestIsNeverPastDue() {
    Instant later = Instant.parse("2027-01-04T15:00:00Z");
    assertThat(pending(MatchRequestState.DECLINED, later).dueIn().pastDue()).isFalse();
  }

  private static MatchRequest pending(MatchRequestState status, Instant now) {
    PersonRef mentee = new PersonRef(UUID.randomUUID(), "Mia Test", Optional.empty());
    PersonRef mentor = new PersonRef(UUID.randomUUID(), "Mona Test", Optional.empty());
    MatchRequestRow row =
        new MatchRequestRow(
            UUID.randomUUID(),
            0,
            "cms-isso",
            new Standing(
                Origin.MENTEE,
                status,
                mentee.id(),
                mentor.id(),
                Optional.of(ProposalAnswer.YES),
                Optional.empty()),
            mentee,
            mentor,
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Your work",
            "A plan",
            Period.ofMonths(6),
            Cadence.MONTHLY,
            CALENDAR.plusBusinessDays(SENT, 2),
            SENT,
            Optional.empty(),
            Optional.empty());
    return row.details(
        new Viewer(Optional.of(mentor.id()), false),
        CALENDAR,
        Clock.fixed(now, ZoneOffset.UTC).instant());
  }
}
