package gov.cms.mentorship.shared.privacy;

import java.util.Optional;

/**
 * One number of a table, for example how many enrollments have a state.
 *
 * @param code what is counted
 * @param value in whole groups, rounded down; absent when it is suppressed
 * @param suppressed whether it is about fewer people than a group, or about nobody
 */
public record Cell(String code, Optional<Integer> value, boolean suppressed) {

  /** A number in whole groups; hidden when it is 0. */
  public static Cell of(String code, int wholeGroups) {
    Count count = Count.of(wholeGroups);
    return new Cell(code, count.value(), count.suppressed());
  }

  /** The number without its name. */
  public Count count() {
    return new Count(value, suppressed);
  }
}
