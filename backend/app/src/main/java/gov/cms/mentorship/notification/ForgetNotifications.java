package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Empties inboxes of what is old. */
@ApplicationScoped
class ForgetNotifications implements Job {

  private final NotificationStore store;
  private final Clock clock;

  ForgetNotifications(NotificationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forget-notifications";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    store.forget(clock.instant().minus(Inbox.KEPT));
  }
}
