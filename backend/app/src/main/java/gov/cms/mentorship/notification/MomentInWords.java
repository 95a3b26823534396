package gov.cms.mentorship.notification;

import java.time.Instant;
import java.time.LocalDate;
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

  private static final DateTimeFormatter TIME = withZone("v");

  /** Where the clocks show a time twice: EDT or EST. */
  private static final DateTimeFormatter TIME_OF_TWO = withZone("z");

  private MomentInWords() {}

  /** A day, wherever it is. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A moment until which something is due; midnight is the end of the day before. */
  static String deadline(Instant moment, ZoneId zone) {
    ZonedDateTime there = moment.atZone(zone);
    return there.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? "the end of " + DAY.format(there.minusDays(1))
        : of(moment, zone);
  }

  /** A moment at which something begins. */
  static String of(Instant moment, ZoneId zone) {
    ZonedDateTime there = moment.atZone(zone);
    return (comesTwice(there) ? TIME_OF_TWO : TIME).format(there);
  }

  private static boolean comesTwice(ZonedDateTime there) {
    return there.getZone().getRules().getValidOffsets(there.toLocalDateTime()).size() > 1;
  }

  private static DateTimeFormatter withZone(String name) {
    return new DateTimeFormatterBuilder()
        .appendPattern("EEEE, MMMM d, h:mm ")
        .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "a.m.", 1L, "p.m."))
        .appendPattern(" " + name)
        .toFormatter(Locale.US);
  }
}
