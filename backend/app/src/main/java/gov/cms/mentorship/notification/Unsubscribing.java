package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.link.Links;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes people off mails by the link that each of those carries; no sign-in is needed. */
@ApplicationScoped
class Unsubscribing {

  private final Links links;
  private final NotificationStore store;
  private final NotificationPreferences preferences;
  private final Actors actors;

  Unsubscribing(
      Links links, NotificationStore store, NotificationPreferences preferences, Actors actors) {
    this.links = links;
    this.store = store;
    this.preferences = preferences;
    this.actors = actors;
  }

  /** Does it; a link works as often as it is used. */
  void unsubscribe(String token) {
    UUID notification =
        links
            .open(Inbox.UNSUBSCRIBE, token)
            .orElseThrow(() -> Problem.notFound("link"))
            .subjectId();
    actors.as(
        new Actor.Link(Inbox.UNSUBSCRIBE, notification),
        () ->
            store
                .told(notification)
                .ifPresent(told -> preferences.stopMails(told.person(), told.kind())));
  }
}
