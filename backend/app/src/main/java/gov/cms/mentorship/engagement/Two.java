package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import java.util.List;
import java.util.UUID;

/** The two people of an engagement. */
record Two(PersonRef mentee, PersonRef mentor) {

  PersonRef byId(UUID person) {
    return person.equals(mentee.id()) ? mentee : mentor;
  }

  List<UUID> ids() {
    return List.of(mentee.id(), mentor.id());
  }
}
