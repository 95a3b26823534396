package gov.cms.mentorship.matchrequest;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who looks at match requests.
 *
 * @param person the person, if it is one
 * @param coordinator whether of the support team
 */
record Viewer(Optional<UUID> person, boolean coordinator) {

  /** What this viewer is to a request between two people; nothing for a stranger. */
  Set<Party> partiesOf(UUID mentee, UUID mentor) {
    Set<Party> parties = EnumSet.noneOf(Party.class);
    if (person.filter(mentee::equals).isPresent()) {
      parties.add(Party.MENTEE);
    }
    if (person.filter(mentor::equals).isPresent()) {
      parties.add(Party.MENTOR);
    }
    if (coordinator) {
      parties.add(Party.COORDINATOR);
    }
    return parties;
  }
}
