package gov.cms.mentorship.shared.privacy;

import java.util.Optional;

/**
 * A number of people or things.
 *
 * @param value in whole groups, rounded down; absent when it is suppressed
 * @param suppressed whether it is about fewer people than a group, or about nobody
 */
public record Count(Optional<Integer> value, boolean suppressed) {

  /** A number in whole groups; hidden when it is 0. */
  public static Count of(int wholeGroups) {
    return wholeGroups == 0
        ? new Count(Optional.empty(), true)
        : new Count(Optional.of(wholeGroups), false);
  }
}
