package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NotificationKind.Necessity;
import jakarta.validation.constraints.NotNull;

/**
 * How a person is told of one kind of thing.
 *
 * @param kind what it is about
 * @param required whether there is no choice: it is told at once, in both ways
 * @param inbox whether it stands in the inbox
 * @param email how it is mailed
 */
public record NotificationChoice(
    @NotNull(message = "Say what it is about.") NotificationKind kind,
    boolean required,
    boolean inbox,
    @NotNull(message = "Say how it is emailed.") EmailChoice email) {

  /** How somebody is told who has not chosen. */
  static NotificationChoice byDefault(NotificationKind kind) {
    return new NotificationChoice(
        kind, kind.necessity() != Necessity.OPTIONAL, true, EmailChoice.AT_ONCE);
  }
}
