package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.mailbox.MailboxConfig;

/** A mailbox of the local mail server, whose user and password are its address. */
public record LocalMailbox(String username) implements MailboxConfig {

  /** The mailbox of an address. */
  public static MailboxConfig of(String address) {
    return new LocalMailbox(address);
  }

  @Override
  public String host() {
    return "127.0.0.1";
  }

  @Override
  public int port() {
    return TestPlatform.platform().mail().imapPort();
  }

  @Override
  public String password() {
    return username;
  }

  @Override
  public boolean tls() {
    return false;
  }
}
