package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What people do with their inbox. Each thing done twice is done once. */
@ApplicationScoped
class NotificationService {

  private final NotificationStore store;
  private final Actors actors;
  private final Clock clock;

  NotificationService(NotificationStore store, Actors actors, Clock clock) {
    this.store = store;
    this.actors = actors;
    this.clock = clock;
  }

  @Transactional
  void markRead(UUID id) {
    if (!store.isIn(actors.person(), id)) {
      throw Problem.notFound("notification");
    }
    store.markRead(actors.person(), id, clock.instant());
  }

  @Transactional
  void markReadUpTo(Optional<UUID> latest) {
    UUID me = actors.person();
    if (latest.filter(id -> !store.isIn(me, id)).isPresent()) {
      throw Problem.invalid("/latestId", "Name the latest notification that you have seen.");
    }
    latest.ifPresentOrElse(
        id -> store.markReadUpTo(me, id, clock.instant()),
        () -> store.markAllRead(me, clock.instant()));
  }
}
