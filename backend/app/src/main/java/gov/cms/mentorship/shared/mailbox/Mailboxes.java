package gov.cms.mentorship.shared.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Reads mailboxes by IMAP. */
@ApplicationScoped
public class Mailboxes {

  /** Where mails lie that were read. */
  public static final String READ = "Mentorship-Read";

  /** Where mails lie that could not be read, for people to look at. */
  public static final String UNREADABLE = "Mentorship-Unreadable";

  private static final Logger LOG = Logger.getLogger(Mailboxes.class);
  private static final String TIMEOUT_MILLIS = "20000";
  private static final int AT_ONCE = 200;

  private final Clock clock;

  Mailboxes(Clock clock) {
    this.clock = clock;
  }

  /**
   * Hands over each mail of an inbox that is wanted, and moves it to another folder after that. A
   * mail is handed over again when its taking fails, or when the connection breaks before it has
   * been moved: whoever takes it must tell by its id.
   *
   * @throws MailboxFailure if the mailbox cannot be reached
   */
  public void read(MailboxConfig mailbox, SearchTerm wanted, Consumer<ReceivedMail> taker) {
    try (Store store = session(mailbox).getStore()) {
      store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_WRITE);
      try {
        Message[] found = inbox.search(wanted);
        for (int i = 0; i < Math.min(found.length, AT_ONCE); i++) {
          take(store, inbox, found[i], taker);
        }
      } finally {
        inbox.close(true);
      }
    } catch (MessagingException failure) {
      throw new MailboxFailure(failure);
    }
  }

  /** One that cannot be taken stays where it is; the others are read all the same. */
  private void take(Store store, Folder inbox, Message mail, Consumer<ReceivedMail> taker)
      throws MessagingException {
    try {
      taker.accept(MailParser.parse(mail, clock));
      move(store, inbox, mail, READ);
    } catch (MessagingException | IOException unreadable) {
      LOG.errorf("A mail cannot be read: %s", unreadable.getClass().getName());
      move(store, inbox, mail, UNREADABLE);
    } catch (RuntimeException failed) {
      LOG.errorf("A mail stays in its mailbox: %s", failed.getClass().getName());
    }
  }

  private static void move(Store store, Folder inbox, Message mail, String folder)
      throws MessagingException {
    Folder target = store.getFolder(folder);
    if (!target.exists()) {
      target.create(Folder.HOLDS_MESSAGES);
    }
    inbox.copyMessages(new Message[] {mail}, target);
    mail.setFlag(Flags.Flag.DELETED, true);
  }

  private static Session session(MailboxConfig mailbox) {
    String protocol = mailbox.tls() ? "imaps" : "imap";
    Properties properties = new Properties();
    properties.setProperty("mail.store.protocol", protocol);
    properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail." + protocol + ".timeout", TIMEOUT_MILLIS);
    properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    return Session.getInstance(properties);
  }
}
