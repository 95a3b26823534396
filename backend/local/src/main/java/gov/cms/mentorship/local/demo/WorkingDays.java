package gov.cms.mentorship.local.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Monday to Friday at the program's place; holidays do not matter to fictional people. */
final class WorkingDays {

  static final ZoneId ZONE = ZoneId.of("America/New_York");

  private WorkingDays() {}

  /** The same time of day, that many working days later; a weekend's start is the next Monday's. */
  static Instant after(Instant start, int days) {
    ZonedDateTime moment = notBefore(start);
    if (isWeekend(start.atZone(ZONE))) {
      moment = moment.truncatedTo(ChronoUnit.DAYS);
    }
    for (int counted = 0; counted < days; counted++) {
      moment = notBefore(moment.plusDays(1).toInstant());
    }
    return moment.toInstant();
  }

  /** That hour of the day, or of the next working day. */
  static Instant notBefore(Instant moment, int hour) {
    return notBefore(moment).with(LocalTime.of(hour, 0)).toInstant();
  }

  /** That hour of the day, or of the working day before. */
  static Instant notAfter(Instant moment, int hour) {
    ZonedDateTime day = moment.atZone(ZONE);
    while (isWeekend(day)) {
      day = day.minusDays(1);
    }
    return day.with(LocalTime.of(hour, 0)).toInstant();
  }

  private static ZonedDateTime notBefore(Instant moment) {
    ZonedDateTime day = moment.atZone(ZONE);
    while (isWeekend(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(ZonedDateTime day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
