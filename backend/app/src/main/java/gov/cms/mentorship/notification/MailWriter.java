package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.MailFacts.Facts;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes mails from their templates. */
@ApplicationScoped
class MailWriter {

  private static final String DATA = "mail";

  private final Engine templates;
  private final MailFacts facts;
  private final Programs programs;
  private final String links;
  private final String sender;

  MailWriter(
      Engine templates,
      MailFacts facts,
      Programs programs,
      @ConfigProperty(name = "mentorship.mail.links") String links,
      @ConfigProperty(name = "quarkus.mailer.from") String sender) {
    this.templates = templates;
    this.facts = facts;
    this.programs = programs;
    this.links = links;
    this.sender = sender;
  }

  /**
   * Writes one, unless it is of no use any more.
   *
   * @param event makes the message's id together with the recipient: it stays the same over all
   *     attempts, so that a mail server can tell a repetition
   */
  Optional<Mail> write(UUID event, MailOrder order) {
    return facts.find(order).map(known -> write(event, order, known));
  }

  private Mail write(UUID event, MailOrder order, Facts known) {
    MailModel model = model(known);
    Template plain = templates.getTemplate(order.kind().plainTemplate());
    MailModel isolated = model.isolated();
    String subject = render(plain.getFragment("subject").instance(), isolated).strip();
    return Mail.withText(
            known.addressee().address(), onOneLine(subject), render(plain.instance(), isolated))
        .setHtml(render(templates.getTemplate(order.kind().htmlTemplate()).instance(), model))
        .addHeader("Message-ID", "<%s.%s@%s>".formatted(event, order.recipient().key(), domain()))
        .addHeader("Auto-Submitted", "auto-generated");
  }

  private MailModel model(Facts known) {
    Program program = programs.require(known.program());
    return new MailModel(
        program.name(),
        program.supportEmail(),
        program.presentation().timeNeeded(),
        known.addressee().name(),
        known.asMentor(),
        known.counterpart(),
        known.due(),
        known.orientationNext(),
        links + inProgram(known.page(), program) + inFragment(known.token()));
  }

  /** The pages show another program first to whoever is in several. */
  private static String inProgram(String page, Program program) {
    return page + (page.contains("?") ? "&" : "?") + "program=" + program.slug();
  }

  /** Browsers keep a fragment to themselves: it stands in no log and in no referrer. */
  private static String inFragment(String token) {
    return token.isEmpty() ? "" : "#" + token;
  }

  private String domain() {
    return sender.substring(sender.indexOf('@') + 1).replace(">", "");
  }

  private static String render(TemplateInstance template, MailModel model) {
    return template.data(DATA, model).render();
  }

  /** A name must not be able to add a header. */
  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
