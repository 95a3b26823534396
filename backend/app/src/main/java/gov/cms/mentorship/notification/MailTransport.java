package gov.cms.mentorship.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands mails to the mail server; comes back once the server has taken them. */
@ApplicationScoped
class MailTransport {

  private final Mailer mailer;

  MailTransport(Mailer mailer) {
    this.mailer = mailer;
  }

  void send(Mail mail) {
    mailer.send(mail);
  }
}
