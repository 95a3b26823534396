package gov.cms.mentorship.notification;

import java.util.UUID;

/** Who gets a mail. It names nobody: addresses are looked up when it leaves. */
sealed interface MailRecipient {

  /** Somebody who takes part, or wants to. */
  record Person(UUID id) implements MailRecipient {
    @Override
    public String key() {
      return id.toString();
    }
  }

  /** The manager whom a person has named. */
  record ManagerOf(UUID person) implements MailRecipient {
    @Override
    public String key() {
      return "manager-of-" + person;
    }
  }

  /** The support team of a program. */
  record SupportTeam(String program) implements MailRecipient {
    @Override
    public String key() {
      return "support-team-of-" + program;
    }
  }

  /** Tells recipients apart, and stays the same over all attempts. */
  String key();
}
