package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NoticeFacts.Facts;
import gov.cms.mentorship.shared.event.DomainEvent;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Writes what people are told: into their inbox, and as a mail where they want one. */
@ApplicationScoped
class NoticeWriter {

  private final Truth truth;
  private final Wordings wordings;
  private final Inbox inbox;
  private final MailComposer composer;
  private final UndeliverableAddresses undeliverable;

  NoticeWriter(
      Truth truth,
      Wordings wordings,
      Inbox inbox,
      MailComposer composer,
      UndeliverableAddresses undeliverable) {
    this.truth = truth;
    this.wordings = wordings;
    this.inbox = inbox;
    this.composer = composer;
    this.undeliverable = undeliverable;
  }

  /**
   * Puts a notice into the inbox of the one it is for, and answers the mail that is to leave now:
   * none when it has become untrue, when it waits for the daily digest, when no mail is wanted, or
   * when the address takes none. Runs in a transaction of its own, which is over before anything is
   * sent.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Mail> write(DomainEvent event, Notice notice) {
    return truth.about(notice).flatMap(known -> write(event, notice, known));
  }

  private Optional<Mail> write(DomainEvent event, Notice notice, Facts known) {
    Message message = wordings.message(notice.kind(), known);
    Inbox.Delivered delivered =
        notice.recipient() instanceof Recipient.Person person
            ? inbox.take(event, person.id(), notice, known, message)
            : Inbox.Delivered.BY_MAIL_ALONE;
    return delivered.mailNow() && !undeliverable.contains(known.addressee().address())
        ? Optional.of(composer.compose(event.id(), notice, known, message, delivered.unsubscribe()))
        : Optional.empty();
  }
}
