package gov.cms.mentorship.platform;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * An SMTP and IMAP server on the loopback address that keeps every message in memory and sends none
 * on, with a page to read them.
 */
public final class MailServer implements AutoCloseable {

  private static final long START_LIMIT_MILLIS = 20_000;

  private final GreenMail greenMail;
  private final MailPage page;

  private MailServer(GreenMail greenMail, int pagePort) throws IOException {
    this.greenMail = greenMail;
    this.page = MailPage.start(pagePort, this::messages);
  }

  /**
   * Starts the server.
   *
   * @param smtpPort the port for mail; 0 takes a free one
   * @param pagePort the port of the page; 0 takes a free one
   */
  public static MailServer start(int smtpPort, int pagePort) {
    GreenMail greenMail =
        new GreenMail(
            new ServerSetup[] {
              setup(Ports.orFree(smtpPort), ServerSetup.PROTOCOL_SMTP),
              setup(Ports.orFree(0), ServerSetup.PROTOCOL_IMAP)
            });
    greenMail.start();
    try {
      return new MailServer(greenMail, pagePort);
    } catch (IOException e) {
      greenMail.stop();
      throw new UncheckedIOException(e);
    }
  }

  private static ServerSetup setup(int port, String protocol) {
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(START_LIMIT_MILLIS);
    return setup;
  }

  /** The port where mailboxes are read; user and password of each are its address. */
  public int imapPort() {
    return greenMail.getImap().getPort();
  }

  /** The port that takes mail. */
  public int smtpPort() {
    return greenMail.getSmtp().getPort();
  }

  /** The address of the page that shows mail. */
  public String url() {
    return "http://localhost:" + page.port();
  }

  /** All messages, the newest first. */
  public List<LocalMail> messages() {
    return messages("");
  }

  /** The messages delivered to an address, the newest first; an empty address means all. */
  public List<LocalMail> messages(String to) {
    List<LocalMail> found = new ArrayList<>();
    try {
      for (GreenMailUser user : greenMail.getUserManager().listUser()) {
        if (to.isEmpty() || user.getEmail().equalsIgnoreCase(to)) {
          for (StoredMessage message : inbox(user)) {
            found.add(read(user.getEmail(), message));
          }
        }
      }
    } catch (FolderException | MessagingException e) {
      throw new LocalPlatformException("Cannot read the local mail", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(LocalMail::date).reversed());
    return List.copyOf(found);
  }

  /** How many messages were delivered since the last {@link #clear()}. */
  public int count() {
    return greenMail.getReceivedMessages().length;
  }

  /** The values of a header of a message, as they were sent; none if it is not there. */
  public List<String> header(LocalMail mail, String name) {
    try {
      for (StoredMessage message : inbox(mail.to())) {
        if (mail.id().equals(mail.to() + "/" + message.getUid())) {
          String[] values = message.getMimeMessage().getHeader(name);
          return values == null ? List.of() : List.of(values);
        }
      }
      return List.of();
    } catch (FolderException | MessagingException e) {
      throw new LocalPlatformException("Cannot read the local mail", e);
    }
  }

  /** The {@code Message-ID} of each message in each mailbox; a repetition is there twice. */
  public Map<String, List<String>> messageIds() {
    Map<String, List<String>> ids = new HashMap<>();
    try {
      for (GreenMailUser user : greenMail.getUserManager().listUser()) {
        for (StoredMessage message : inbox(user)) {
          ids.computeIfAbsent(user.getEmail(), mailbox -> new ArrayList<>())
              .add(message.getMimeMessage().getMessageID());
        }
      }
      return ids;
    } catch (FolderException | MessagingException e) {
      throw new LocalPlatformException("Cannot read the local mail", e);
    }
  }

  /** A copy: the server's own list changes with each delivery, and breaks off who reads it then. */
  private List<StoredMessage> inbox(GreenMailUser user) throws FolderException {
    return new ArrayList<>(
        greenMail.getManagers().getImapHostManager().getInbox(user).getMessages());
  }

  private List<StoredMessage> inbox(String address) throws FolderException {
    List<StoredMessage> messages = new ArrayList<>();
    for (GreenMailUser user : greenMail.getUserManager().listUser()) {
      if (user.getEmail().equalsIgnoreCase(address)) {
        messages.addAll(inbox(user));
      }
    }
    return messages;
  }

  /** Puts a message into a mailbox, as it stands, with all its headers. */
  public void deliver(String to, String source) {
    try {
      MimeMessage message =
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
      if (greenMail.getUserManager().getUserByEmail(to) == null) {
        greenMail.getUserManager().createUser(to, to, to);
      }
      greenMail.getUserManager().getUserByEmail(to).deliver(message);
    } catch (MessagingException | UserException e) {
      throw new LocalPlatformException("Cannot deliver a message", e);
    }
  }

  /** Forgets all messages. */
  public void clear() {
    try {
      greenMail.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new LocalPlatformException("Cannot clear the local mail", e);
    }
  }

  @Override
  public void close() {
    page.close();
    greenMail.stop();
  }

  private static LocalMail read(String to, StoredMessage stored)
      throws MessagingException, IOException {
    MimeMessage message = stored.getMimeMessage();
    String from = message.getFrom() == null ? "" : message.getFrom()[0].toString();
    String subject = message.getSubject() == null ? "" : message.getSubject();
    return new LocalMail(
        to + "/" + stored.getUid(),
        from,
        to,
        subject,
        stored.getReceivedDate().toInstant(),
        content(message, "text/plain"),
        content(message, "text/html"),
        calendar(message).map(MailServer::typeOf).orElse(""),
        calendar(message).map(MailServer::textOf).orElse(""));
  }

  private static Optional<Part> calendar(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/calendar")) {
      return Optional.of(part);
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<Part> found = calendar(parts.getBodyPart(i));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String typeOf(Part part) {
    try {
      return part.getContentType();
    } catch (MessagingException e) {
      throw new LocalPlatformException("Cannot read the local mail", e);
    }
  }

  private static String textOf(Part part) {
    try (InputStream text = part.getInputStream()) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (MessagingException e) {
      throw new LocalPlatformException("Cannot read the local mail", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first part of a type, or nothing. */
  private static String content(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        String text = content(inner, type);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }
}
