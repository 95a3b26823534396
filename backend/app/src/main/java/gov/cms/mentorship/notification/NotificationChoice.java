package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NotificationKind.Necessity;

/**
 * How a person is told of one kind of thing.
 *
 * @param required whether there is no choice: it is told at once, in both ways
 * @param inbox whether it stands in the inbox
 * @param email how it is mailed
 */
public record NotificationChoice(boolean required, boolean inbox, EmailChoice email) {

  /** How somebody is told who has not chosen. */
  static NotificationChoice byDefault(NotificationKind kind) {
    return new NotificationChoice(
        kind.necessity() != Necessity.OPTIONAL, true, EmailChoice.AT_ONCE);
  }
}
