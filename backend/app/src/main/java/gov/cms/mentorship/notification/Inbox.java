package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NoticeFacts.Facts;
import gov.cms.mentorship.notification.NotificationKind.Necessity;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Takes what a person is told, in the way the person has chosen. */
@ApplicationScoped
class Inbox {

  /** What a link that takes somebody off a kind of mail is issued for. */
  static final String UNSUBSCRIBE = "unsubscribe";

  /** How long notifications are kept, and how long the links in their mails work. */
  static final Duration KEPT = Duration.ofDays(90);

  private final NotificationStore store;
  private final NotificationPreferences preferences;
  private final Links links;

  Inbox(NotificationStore store, NotificationPreferences preferences, Links links) {
    this.store = store;
    this.preferences = preferences;
    this.links = links;
  }

  /**
   * What becomes of a mail.
   *
   * @param mailNow whether it leaves now
   * @param unsubscribe what takes the person off such mails, if they may be taken off
   */
  record Delivered(boolean mailNow, Optional<String> unsubscribe) {}

  /** Keeps a notification, once however often an event is delivered. */
  @Transactional(Transactional.TxType.MANDATORY)
  Delivered take(
      DomainEvent event, UUID person, NotificationKind kind, Facts facts, Message message) {
    NotificationChoice choice = preferences.choice(person, kind);
    UUID id =
        store.add(
            new NotificationStore.Added(
                event.id(),
                person,
                facts.program(),
                kind,
                message.title(),
                facts.page(),
                facts.about(),
                event.at(),
                choice));
    return new Delivered(
        choice.email() == EmailChoice.AT_ONCE,
        kind.necessity() == Necessity.OPTIONAL
            ? Optional.of(links.issue(UNSUBSCRIBE, id, KEPT))
            : Optional.empty());
  }
}
