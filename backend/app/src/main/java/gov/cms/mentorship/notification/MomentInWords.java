package gov.cms.mentorship.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** Says a moment as people do, for example {@code Tuesday, November 24, 5:00 p.m. ET}. */
final class MomentInWords {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .appendPattern("EEEE, MMMM d, h:mm ")
          .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "a.m.", 1L, "p.m."))
          .appendPattern(" v")
          .toFormatter(Locale.US);

  private MomentInWords() {}

  static String of(Instant moment, ZoneId zone) {
    return FORMAT.format(moment.atZone(zone));
  }
}
