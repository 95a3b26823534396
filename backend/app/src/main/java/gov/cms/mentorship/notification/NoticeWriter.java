package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NoticeFacts.Facts;
import gov.cms.mentorship.shared.event.DomainEvent;
import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what people are told: into their inbox, and as a mail where they want one. */
@ApplicationScoped
class NoticeWriter {

  private final Map<NotificationKind, NoticeFacts> facts = new EnumMap<>(NotificationKind.class);
  private final Wordings wordings;
  private final Inbox inbox;
  private final MailComposer composer;

  NoticeWriter(
      @All List<NoticeFacts> facts, Wordings wordings, Inbox inbox, MailComposer composer) {
    facts.forEach(known -> known.kinds().forEach(kind -> this.facts.put(kind, known)));
    this.wordings = wordings;
    this.inbox = inbox;
    this.composer = composer;
  }

  /**
   * Puts a notice into the inbox of the one it is for, and answers the mail that is to leave now:
   * none when it has become untrue, when it waits for the daily digest, or when no mail is wanted.
   * Runs in a transaction of its own, which is over before anything is sent.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Mail> write(DomainEvent event, Notice notice) {
    return factsOf(notice.kind()).find(notice).flatMap(known -> write(event, notice, known));
  }

  private Optional<Mail> write(DomainEvent event, Notice notice, Facts known) {
    Message message = wordings.message(notice.kind(), known);
    return switch (notice.recipient()) {
      case Recipient.Person person -> {
        Inbox.Delivered delivered = inbox.take(event, person.id(), notice.kind(), known, message);
        yield delivered.mailNow()
            ? Optional.of(
                composer.compose(event.id(), notice, known, message, delivered.unsubscribe()))
            : Optional.empty();
      }
      case Recipient.ManagerOf manager -> Optional.of(mail(event, notice, known, message));
      case Recipient.SupportTeam team -> Optional.of(mail(event, notice, known, message));
    };
  }

  private Mail mail(DomainEvent event, Notice notice, Facts known, Message message) {
    return composer.compose(event.id(), notice, known, message, Optional.empty());
  }

  private NoticeFacts factsOf(NotificationKind kind) {
    return Optional.ofNullable(facts.get(kind))
        .orElseThrow(() -> new IllegalStateException("Nothing knows the facts of " + kind));
  }
}
