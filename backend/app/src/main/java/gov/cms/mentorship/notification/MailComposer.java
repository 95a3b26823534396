package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NoticeFacts.Facts;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.text.PlainText;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lays mails out, in plain text and in HTML. */
@ApplicationScoped
class MailComposer {

  private static final String PLAIN = "mail/layout.txt";
  private static final String HTML = "mail/layout.html";
  private static final String DATA = "mail";

  private final Engine templates;
  private final Programs programs;
  private final String links;
  private final String sender;

  MailComposer(
      Engine templates,
      Programs programs,
      @ConfigProperty(name = "mentorship.mail.links") String links,
      @ConfigProperty(name = "quarkus.mailer.from") String sender) {
    this.templates = templates;
    this.programs = programs;
    this.links = links;
    this.sender = sender;
  }

  /**
   * Lays out what somebody is told.
   *
   * @param event makes the message's id together with the recipient: it stays the same over all
   *     attempts, so that a mail server can tell a repetition
   * @param unsubscribe what takes the recipient off such mails, if they may be taken off
   */
  Mail compose(
      UUID event, Notice notice, Facts facts, Message message, Optional<String> unsubscribe) {
    MailModel model = model(notice, facts, message, unsubscribe);
    Mail mail =
        Mail.withText(facts.addressee().address(), message.title(), plain(model))
            .setHtml(render(HTML, model))
            .addHeader(
                "Message-ID", "<%s.%s@%s>".formatted(event, notice.recipient().key(), domain()))
            .addHeader("Auto-Submitted", "auto-generated");
    facts
        .calendar()
        .ifPresent(calendar ->
            mail.addAttachment(
                "invite.ics",
                calendar.text().getBytes(StandardCharsets.UTF_8),
                calendar.contentType()));
    unsubscribe.ifPresent(token ->
        mail.addHeader("List-Unsubscribe", "<%s/api/v1/unsubscribe/%s>".formatted(links, token))
            .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    return mail;
  }

  /** How it looks in plain text. */
  String text(Notice notice, Facts facts, Message message) {
    return plain(model(notice, facts, message, Optional.empty()));
  }

  private String plain(MailModel model) {
    return render(PLAIN, isolated(model));
  }

  private MailModel model(
      Notice notice, Facts facts, Message message, Optional<String> unsubscribe) {
    Program program = programs.require(facts.program());
    return new MailModel(
        program.name(),
        program.supportEmail(),
        facts.addressee().name(),
        message.text(),
        message.html().stream().map(RawString::new).toList(),
        facts.items().stream()
            .map(item -> new MailModel.Item(item.title(), link(item.page(), program)))
            .toList(),
        message.action(),
        link(facts.page(), program) + inFragment(facts.token()),
        unsubscribe.map(token -> links + "/unsubscribe" + inFragment(token)),
        notice.recipient() instanceof Recipient.Person
            ? Optional.of(link("/preferences", program))
            : Optional.empty());
  }

  /** The same for plain text, where nothing else keeps a name from right to left apart. */
  private static MailModel isolated(MailModel model) {
    return new MailModel(
        model.program(),
        model.support(),
        PlainText.isolated(model.recipient()),
        model.text(),
        List.of(),
        model.items(),
        model.action(),
        model.link(),
        model.unsubscribe(),
        model.preferences());
  }

  /** The pages show another program first to whoever is in several. */
  private String link(String page, Program program) {
    return links + page + (page.contains("?") ? "&" : "?") + "program=" + program.slug();
  }

  /** Browsers keep a fragment to themselves: it stands in no log and in no referrer. */
  private static String inFragment(String token) {
    return token.isEmpty() ? "" : "#" + token;
  }

  private String domain() {
    return sender.substring(sender.indexOf('@') + 1).replace(">", "");
  }

  private String render(String layout, MailModel model) {
    return templates.getTemplate(layout).data(DATA, model).render();
  }
}
