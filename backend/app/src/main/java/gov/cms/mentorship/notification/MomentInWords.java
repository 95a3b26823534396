package gov.cms.mentorship.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/**
 * Says until when something is due as people do, for example {@code Tuesday, November 24, 5:00 p.m.
 * ET}.
 */
final class MomentInWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .appendPattern("EEEE, MMMM d, h:mm ")
          .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "a.m.", 1L, "p.m."))
          .appendPattern(" v")
          .toFormatter(Locale.US);

  private MomentInWords() {}

  /** A moment until which something is due; midnight is the end of the day before. */
  static String deadline(Instant moment, ZoneId zone) {
    ZonedDateTime there = moment.atZone(zone);
    return there.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? "the end of " + DAY.format(there.minusDays(1))
        : FORMAT.format(there);
  }
}
