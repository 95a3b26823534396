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

  static Cell shown(String code, int value) {
    return new Cell(code, Optional.of(value), false);
  }

  static Cell hidden(String code) {
    return new Cell(code, Optional.empty(), true);
  }

  /** The number without its name. */
  public Count count() {
    return new Count(value, suppressed);
  }
}
