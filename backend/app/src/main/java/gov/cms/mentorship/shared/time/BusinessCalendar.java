package gov.cms.mentorship.shared.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * Counts business days: weekends and holidays are not any, days begin and end in the program's time
 * zone.
 *
 * @param zone the program's time zone
 * @param holiday tells a holiday
 */
public record BusinessCalendar(ZoneId zone, Predicate<LocalDate> holiday) {

  /** This calendar without days that count otherwise. */
  public BusinessCalendar without(Predicate<LocalDate> days) {
    return new BusinessCalendar(zone, holiday.or(days));
  }

  /** Whether people are expected to work on this day. */
  public boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holiday.test(day);
  }

  /**
   * The end of a period of whole business days: same time of day, that many business days later. A
   * start outside of business days counts from the beginning of the next one.
   *
   * @param start when the period begins
   * @param days how many business days it lasts, 0 or more
   */
  public Instant plusBusinessDays(Instant start, int days) {
    ZonedDateTime moment = start.atZone(zone);
    if (!isBusinessDay(moment.toLocalDate())) {
      moment = nextBusinessDay(moment.toLocalDate()).atTime(LocalTime.MIN).atZone(zone);
    }
    LocalDate day = moment.toLocalDate();
    for (int counted = 0; counted < days; counted++) {
      day = nextBusinessDay(day);
    }
    return day.atTime(moment.toLocalTime()).atZone(zone).toInstant();
  }

  /**
   * The moment before which periods of whole business days must have begun to be over by now: the
   * inverse of {@link #plusBusinessDays}. An end outside of business days counts as the end of the
   * last one.
   *
   * @param end when the periods are over
   * @param days how many business days they last, 0 or more
   */
  public Instant minusBusinessDays(Instant end, int days) {
    ZonedDateTime moment = end.atZone(zone);
    LocalDate day = moment.toLocalDate();
    boolean within = isBusinessDay(day);
    if (!within) {
      day = previousBusinessDay(day);
    }
    for (int counted = 0; counted < days; counted++) {
      day = previousBusinessDay(day);
    }
    return within
        ? day.atTime(moment.toLocalTime()).atZone(zone).toInstant()
        : day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /**
   * How many business days begin after one moment and before the other; 0 when it is past. What
   * ends with the first moment of a day has nothing of that day.
   */
  public int businessDaysBetween(Instant from, Instant to) {
    LocalDate day = from.atZone(zone).toLocalDate();
    LocalDate last = to.minusNanos(1).atZone(zone).toLocalDate();
    int days = 0;
    while (day.isBefore(last)) {
      day = day.plusDays(1);
      if (isBusinessDay(day)) {
        days++;
      }
    }
    return days;
  }

  private LocalDate nextBusinessDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isBusinessDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private LocalDate previousBusinessDay(LocalDate day) {
    LocalDate previous = day.minusDays(1);
    while (!isBusinessDay(previous)) {
      previous = previous.minusDays(1);
    }
    return previous;
  }
}
