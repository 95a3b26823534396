package gov.cms.mentorship.shared.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads dates, times and time zones as they come over the wire: those that people live with. */
public final class WireTime {

  /** What to send for a date. */
  public static final String EXPECTED_DATE = "A day like 2026-01-31, from 1900 to 2200.";

  /** What to send for a point in time. */
  public static final String EXPECTED_INSTANT =
      "A time in UTC like 2026-01-31T15:30:00Z, from 1900 to 2200.";

  /** What to send for a time zone. */
  public static final String EXPECTED_ZONE =
      "A known time zone, named by its place like America/New_York.";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private WireTime() {}

  /** A date; a {@link DateTimeException} if it is none or far away. */
  public static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new DateTimeException("Not a year from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return date;
  }

  /** A point in time; a {@link DateTimeException} if it is none or far away. */
  public static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    date(instant.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    return instant;
  }

  /** A time zone with a name; a {@link DateTimeException} if it is a mere offset or none. */
  public static ZoneId zone(String text) {
    if (!Zones.isKnown(text)) {
      throw new DateTimeException("Not the name of a time zone");
    }
    return ZoneId.of(text);
  }
}
