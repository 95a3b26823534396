package gov.cms.mentorship.notification;

import java.util.UUID;

/** Who is told. It names nobody: addresses are looked up when it leaves. */
sealed interface Recipient {

  /** Somebody who takes part, or wants to. */
  record Person(UUID id) implements Recipient {
    @Override
    public String key() {
      return id.toString();
    }
  }

  /** The manager whom a person has named. */
  record ManagerOf(UUID person) implements Recipient {
    @Override
    public String key() {
      return "manager-of-" + person;
    }
  }

  /** The support team of a program. */
  record SupportTeam(String program) implements Recipient {
    @Override
    public String key() {
      return "support-team-of-" + program;
    }
  }

  /** Tells recipients apart, and stays the same over all attempts. */
  String key();
}
