package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
  void markReadUpTo(UUID latest) {
    if (!store.isIn(actors.person(), latest)) {
      throw Problem.invalid("/latest", "Name the latest notification that you have seen.");
    }
    store.markReadUpTo(actors.person(), latest, clock.instant());
  }
}
