package gov.cms.mentorship.shared.time;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/** US federal holidays (5 U.S.C. 6103): a Saturday is observed on Friday, a Sunday on Monday. */
final class UsFederalHolidays {

  private static final HolidayManager MANAGER =
      HolidayManager.getInstance(ManagerParameters.create(definition()));

  private UsFederalHolidays() {}

  static boolean isObserved(LocalDate day) {
    return MANAGER.isHoliday(day) || isNewYearObservedEarly(day);
  }

  /** A New Year's Day on a Saturday is observed on the last day of the year before. */
  private static boolean isNewYearObservedEarly(LocalDate day) {
    LocalDate next = day.plusDays(1);
    return next.getDayOfYear() == 1 && next.getDayOfWeek() == DayOfWeek.SATURDAY;
  }

  private static URL definition() {
    return Objects.requireNonNull(
        UsFederalHolidays.class.getResource("/holidays/us-federal.xml"), "holidays/us-federal.xml");
  }
}
