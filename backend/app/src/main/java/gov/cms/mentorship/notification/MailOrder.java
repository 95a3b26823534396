package gov.cms.mentorship.notification;

import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.matchrequest.MatchRequestEvents;
import gov.cms.mentorship.shared.event.DomainEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A mail to be written. It names nobody: names and addresses are looked up when it leaves.
 *
 * @param kind which mail
 * @param subjectId the match request or the enrollment it is about
 * @param recipientId who gets it
 */
record MailOrder(MailKind kind, UUID subjectId, UUID recipientId) {

  /** The mails that an event calls for, at most one for each recipient. */
  static List<MailOrder> of(DomainEvent event) {
    return switch (event.payload()) {
      case MatchRequestEvents.Received received when received.proposal() ->
          to(event, MailKind.PROPOSAL_RECEIVED, received.mentorId(), received.menteeId());
      case MatchRequestEvents.Received received ->
          to(event, MailKind.REQUEST_RECEIVED, received.mentorId());
      case MatchRequestEvents.Accepted accepted ->
          to(event, MailKind.REQUEST_ACCEPTED, accepted.mentorId(), accepted.menteeId());
      case MatchRequestEvents.Declined declined ->
          to(event, MailKind.REQUEST_DECLINED, declined.other());
      case EnrollmentEvents.Declined declined ->
          to(event, MailKind.ENROLLMENT_DECLINED, event.people().toArray(UUID[]::new));
      default -> List.of();
    };
  }

  private static List<MailOrder> to(DomainEvent event, MailKind kind, UUID... recipients) {
    UUID subject = event.subject().id();
    return Stream.of(recipients).map(recipient -> new MailOrder(kind, subject, recipient)).toList();
  }
}
