package gov.cms.mentorship.shared.mailbox;

/** A mailbox that cannot be read now. Its text names the kind of failure and nobody's address. */
public class MailboxFailure extends RuntimeException {

  MailboxFailure(Exception cause) {
    super("The mailbox cannot be read: " + cause.getClass().getSimpleName());
  }
}
