package gov.cms.mentorship.shared.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts actors into words for people. */
@ApplicationScoped
public class ActorNames {

  private static final String PERSON = "person:";
  private static final String MACHINE = "machine:";
  private static final String LINK = "link:";

  private final KnownPeople people;

  ActorNames(KnownPeople people) {
    this.people = people;
  }

  /** How people read the key of an actor. */
  public String nameOf(String key) {
    if (key.startsWith(PERSON)) {
      return people.nameOf(UUID.fromString(key.substring(PERSON.length())));
    }
    if (key.startsWith(LINK)) {
      return "Someone with a link";
    }
    return key.startsWith(MACHINE) ? "A service" : "The system";
  }
}
