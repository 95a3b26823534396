package gov.cms.mentorship.shared.mailbox;

import io.smallrye.config.WithDefault;

/** Where a mailbox lies. */
public interface MailboxConfig {

  /** The IMAP server. */
  String host();

  /** Its port. */
  @WithDefault("993")
  int port();

  /** Whose mailbox it is. */
  String username();

  /** The password. */
  String password();

  /**
   * Whether the connection is encrypted from the start; off for tests on the same machine alone.
   */
  @WithDefault("true")
  boolean tls();
}
