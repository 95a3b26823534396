package gov.cms.mentorship.shared.mailbox;

import gov.cms.mentorship.shared.mailbox.ReceivedMail.DeliveryReport;
import gov.cms.mentorship.shared.mailbox.ReceivedMail.Sender;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of a mail what can be trusted to be text. */
final class MailParser {

  /** So much of a text is read, in code points. */
  static final int LONGEST_TEXT = 10_000;

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_REPORT = 64 * 1024;
  private static final int DEEPEST = 10;
  private static final Pattern AUTOMATIC_SENDER =
      Pattern.compile("(mailer-daemon|postmaster|no-?reply|bounces?)([+-].*)?@.*");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\r?\\n");

  private MailParser() {}

  /**
   * Reads a mail.
   *
   * @throws MessagingException if it is not a mail that can be read
   */
  static ReceivedMail parse(Message mail, Clock clock) throws MessagingException, IOException {
    Optional<Sender> sender = sender(mail);
    String subject = line(Optional.ofNullable(mail.getSubject()).orElse(""));
    String text = text(mail, 0);
    @Nullable Date received = mail.getReceivedDate();
    return new ReceivedMail(
        id(mail, subject + text),
        sender,
        subject,
        text,
        received == null ? clock.instant() : received.toInstant(),
        isAutomatic(mail, sender),
        reports(mail));
  }

  private static String id(Message mail, String content) throws MessagingException {
    return header(mail, "Message-ID")
        .map(MailParser::line)
        .filter(id -> !id.isEmpty())
        .orElseGet(
            () -> UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /** One address that is one, or nobody. */
  private static Optional<Sender> sender(Message mail) {
    try {
      Address @Nullable [] from = mail.getFrom();
      if (from == null || from.length != 1 || !(from[0] instanceof InternetAddress address)) {
        return Optional.empty();
      }
      address.validate();
      String name = Optional.ofNullable(address.getPersonal()).map(MailParser::line).orElse("");
      return address.getAddress().contains("@")
          ? Optional.of(new Sender(name, address.getAddress()))
          : Optional.empty();
    } catch (MessagingException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isAutomatic(Message mail, Optional<Sender> sender)
      throws MessagingException {
    boolean says =
        header(mail, "Auto-Submitted").filter(value -> !value.equalsIgnoreCase("no")).isPresent()
            || header(mail, "X-Auto-Response-Suppress").isPresent()
            || header(mail, "List-Id").isPresent()
            || header(mail, "Precedence")
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(List.of("bulk", "list", "junk", "auto_reply")::contains)
                .isPresent()
            || header(mail, "Return-Path").filter("<>"::equals).isPresent()
            || mail.isMimeType("multipart/report");
    return says
        || sender
            .map(who -> who.address().toLowerCase(Locale.ROOT))
            .filter(address -> AUTOMATIC_SENDER.matcher(address).matches())
            .isPresent();
  }

  private static Optional<String> header(Message mail, String name) throws MessagingException {
    String @Nullable [] values = mail.getHeader(name);
    return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0].strip());
  }

  /** The first part of plain text that is no attachment. */
  private static String text(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      return "";
    }
    if (part.isMimeType("text/plain")) {
      return part.getContent() instanceof String text ? shortened(text, LONGEST_TEXT) : "";
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String text = text(parts.getBodyPart(i), depth + 1);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  private static List<DeliveryReport> reports(Message mail) throws MessagingException, IOException {
    if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
      return List.of();
    }
    List<InternetHeaders> blocks = new ArrayList<>();
    String original = "";
    for (int i = 0; i < parts.getCount(); i++) {
      Part part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        for (String block : EMPTY_LINE.split(raw(part))) {
          blocks.add(headers(block));
        }
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        original = value(headers(raw(part)), "Message-ID");
      }
    }
    String id = original;
    return blocks.stream()
        .filter(block -> !value(block, "Final-Recipient").isEmpty())
        .map(block ->
            new DeliveryReport(
                addressOf(value(block, "Final-Recipient")),
                value(block, "Action"),
                value(block, "Status"),
                id))
        .toList();
  }

  /** The beginning of a part as it came. */
  private static String raw(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return new String(content.readNBytes(LONGEST_REPORT), StandardCharsets.UTF_8).strip();
    }
  }

  private static InternetHeaders headers(String text) throws MessagingException {
    return new InternetHeaders(
        new ByteArrayInputStream((text + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)), true);
  }

  private static String value(InternetHeaders headers, String name) {
    return Collections.list(headers.getAllHeaders()).stream()
        .filter(header -> header.getName().equalsIgnoreCase(name))
        .map(Header::getValue)
        .findFirst()
        .map(MailParser::line)
        .orElse("");
  }

  /** Without the type that stands before it, as in {@code rfc822; somebody@example.com}. */
  private static String addressOf(String recipient) {
    String address = recipient.substring(recipient.indexOf(';') + 1).strip();
    try {
      InternetAddress[] parsed = InternetAddress.parse(address);
      return parsed.length == 1 ? parsed[0].getAddress() : "";
    } catch (AddressException unreadable) {
      return "";
    }
  }

  private static String line(String text) {
    return shortened(text.replaceAll("\\s+", " "), LONGEST_LINE);
  }

  private static String shortened(String text, int longest) {
    String clean = PlainText.cleaned(text).strip();
    return PlainText.length(clean) <= longest
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, longest));
  }
}
