package gov.cms.mentorship.notification;

import gov.cms.mentorship.approval.ApprovalEvents;
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
 * @param recipient who gets it
 */
record MailOrder(MailKind kind, UUID subjectId, MailRecipient recipient) {

  /** The mails that an event calls for, at most one for each recipient. */
  static List<MailOrder> of(DomainEvent event) {
    return switch (event.payload()) {
      case MatchRequestEvents.Received received when received.proposal() ->
          people(event, MailKind.PROPOSAL_RECEIVED, received.mentorId(), received.menteeId());
      case MatchRequestEvents.Received received ->
          people(event, MailKind.REQUEST_RECEIVED, received.mentorId());
      case MatchRequestEvents.Accepted accepted ->
          people(event, MailKind.REQUEST_ACCEPTED, accepted.mentorId(), accepted.menteeId());
      case MatchRequestEvents.Declined declined ->
          people(event, MailKind.REQUEST_DECLINED, declined.other());
      case EnrollmentEvents.Approved approved ->
          people(event, MailKind.ENROLLMENT_APPROVED, subjects(event));
      case EnrollmentEvents.Activated activated ->
          people(event, MailKind.ENROLLMENT_ACTIVE, subjects(event));
      case EnrollmentEvents.Declined declined ->
          people(event, MailKind.ENROLLMENT_DECLINED, subjects(event));
      case ApprovalEvents.Requested requested ->
          managers(
              event, requested.reminder() ? MailKind.MANAGER_REMINDED : MailKind.MANAGER_ASKED);
      case ApprovalEvents.Unanswered unanswered ->
          List.of(
              new MailOrder(
                  MailKind.MANAGER_SILENT,
                  event.subject().id(),
                  new MailRecipient.SupportTeam(event.program())));
      default -> List.of();
    };
  }

  private static List<MailOrder> people(DomainEvent event, MailKind kind, UUID... people) {
    return Stream.of(people)
        .map(person -> new MailOrder(kind, event.subject().id(), new MailRecipient.Person(person)))
        .toList();
  }

  private static List<MailOrder> managers(DomainEvent event, MailKind kind) {
    return event.people().stream()
        .map(person ->
            new MailOrder(kind, event.subject().id(), new MailRecipient.ManagerOf(person)))
        .toList();
  }

  private static UUID[] subjects(DomainEvent event) {
    return event.people().toArray(UUID[]::new);
  }
}
