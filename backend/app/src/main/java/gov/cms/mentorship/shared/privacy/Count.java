package gov.cms.mentorship.shared.privacy;

import java.util.Optional;

/**
 * A number of people or things.
 *
 * @param value absent when it is suppressed
 * @param suppressed whether it describes too small a group to be shown
 */
public record Count(Optional<Integer> value, boolean suppressed) {

  static Count shown(int value) {
    return new Count(Optional.of(value), false);
  }

  static Count hidden() {
    return new Count(Optional.empty(), true);
  }
}
