package gov.cms.mentorship.shared.privacy;

import java.util.Optional;

/**
 * One number of a table, for example how many enrollments have a state.
 *
 * @param code what is counted
 * @param value absent when it is suppressed
 * @param suppressed whether it could tell about individuals
 */
public record Cell(String code, Optional<Integer> value, boolean suppressed) {

  /** A number as it was counted, not yet looked at. */
  public static Cell of(String code, int value) {
    return new Cell(code, Optional.of(value), false);
  }

  Cell hidden() {
    return new Cell(code, Optional.empty(), true);
  }
}
