package gov.cms.mentorship.shared.event;

import gov.cms.mentorship.shared.actor.Actor;
import java.util.Set;
import java.util.UUID;

/** Reads actors back from their {@link Actor#key()}; rights are not stored. */
final class ActorKeys {

  private ActorKeys() {}

  static Actor read(String key) {
    String[] parts = key.split(":", 3);
    return switch (parts[0]) {
      case "person" -> new Actor.Person(UUID.fromString(parts[1]), Set.of());
      case "machine" -> new Actor.Machine(key.substring(key.indexOf(':') + 1), Set.of());
      case "link" -> new Actor.Link(parts[1], UUID.fromString(parts[2]));
      case "job" -> new Actor.Job(key.substring(key.indexOf(':') + 1));
      default -> throw new IllegalArgumentException("Not the key of an actor");
    };
  }
}
