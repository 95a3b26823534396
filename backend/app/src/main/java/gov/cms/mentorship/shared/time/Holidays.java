package gov.cms.mentorship.shared.time;

import java.time.LocalDate;
import java.util.function.Predicate;

/** The holiday calendars that a program can choose, by name. */
public enum Holidays implements Predicate<LocalDate> {
  /** The holidays of the US federal government, on the day on which they are observed. */
  US_FEDERAL {
    @Override
    public boolean test(LocalDate day) {
      return UsFederalHolidays.isObserved(day);
    }
  },
  /** Weekends alone count as free. */
  NONE {
    @Override
    public boolean test(LocalDate day) {
      return false;
    }
  }
}
