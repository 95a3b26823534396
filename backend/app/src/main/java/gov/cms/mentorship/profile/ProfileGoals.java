package gov.cms.mentorship.profile;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What a mentee hopes for.
 *
 * @param shortTerm in the next months
 * @param longTerm in the years to come
 * @param reasonForJoining why a mentor now
 */
record ProfileGoals(
    Optional<@Size(max = 1000, message = "Use up to 1,000 characters.") String> shortTerm,
    Optional<@Size(max = 1000, message = "Use up to 1,000 characters.") String> longTerm,
    Optional<@Size(max = 1000, message = "Use up to 1,000 characters.") String> reasonForJoining) {

  /** None at all. */
  static final ProfileGoals NONE =
      new ProfileGoals(Optional.empty(), Optional.empty(), Optional.empty());
}
