package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What must and must not come of a match run when it is computed again.
 *
 * @param pins pairs that are to be kept or made
 * @param bans pairs that are not to be made
 */
record MatchRunChange(
    @NotNull(message = "List the pairs to keep; none is an empty list.")
        @Size(max = 200, message = "Pin up to 200 pairs.")
        List<@Valid @NotNull ProfilePair> pins,
    @NotNull(message = "List the pairs to rule out; none is an empty list.")
        @Size(max = 200, message = "Rule out up to 200 pairs.")
        List<@Valid @NotNull ProfilePair> bans) {

  /** Nobody has two pinned mentors, and nothing is both pinned and ruled out. */
  void check() {
    Set<UUID> mentees = new HashSet<>();
    Set<ProfilePair> ruledOut = new HashSet<>(bans);
    for (int i = 0; i < pins.size(); i++) {
      ProfilePair pin = pins.get(i);
      if (!mentees.add(pin.menteeProfileId())) {
        throw Problem.invalid("/pins/" + i, "Pin each mentee once.");
      }
      if (ruledOut.contains(pin)) {
        throw Problem.invalid("/pins/" + i, "This pair is ruled out. Choose one of the two.");
      }
    }
  }
}
