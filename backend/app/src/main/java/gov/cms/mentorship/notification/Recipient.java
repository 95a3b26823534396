package gov.cms.mentorship.notification;

import java.util.Optional;
import java.util.UUID;

/** Who is told. It names nobody: addresses are looked up when it leaves. */
sealed interface Recipient {

  /** What the keys of managers begin with. */
  String MANAGER = "manager-of-";

  /** What the keys of support teams begin with. */
  String TEAM = "support-team-of-";

  /** Somebody who takes part, or wants to. */
  record Person(UUID id) implements Recipient {
    @Override
    public String key() {
      return id.toString();
    }

    @Override
    public Optional<UUID> concerns() {
      return Optional.of(id);
    }
  }

  /** The manager whom a person has named. */
  record ManagerOf(UUID person) implements Recipient {
    @Override
    public String key() {
      return MANAGER + person;
    }

    @Override
    public Optional<UUID> concerns() {
      return Optional.of(person);
    }
  }

  /** The support team of a program. */
  record SupportTeam(String program) implements Recipient {
    @Override
    public String key() {
      return TEAM + program;
    }

    @Override
    public Optional<UUID> concerns() {
      return Optional.empty();
    }
  }

  /** Tells recipients apart, and stays the same over all attempts. */
  String key();

  /** The person who is told, or whose manager is. */
  Optional<UUID> concerns();

  /** The one of a key. */
  static Recipient of(String key) {
    if (key.startsWith(MANAGER)) {
      return new ManagerOf(UUID.fromString(key.substring(MANAGER.length())));
    }
    return key.startsWith(TEAM)
        ? new SupportTeam(key.substring(TEAM.length()))
        : new Person(UUID.fromString(key));
  }
}
