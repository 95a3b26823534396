package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;

/** What telling people tells. */
public sealed interface NotificationEvents extends Payload {

  /**
   * A person's daily digest is due. The subject is the digest, its one person the one who gets it.
   */
  @EventType("notification.digest-due")
  record DigestDue() implements NotificationEvents {}
}
