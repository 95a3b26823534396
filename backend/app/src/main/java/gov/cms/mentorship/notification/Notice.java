package gov.cms.mentorship.notification;

import gov.cms.mentorship.agreement.AgreementEvents;
import gov.cms.mentorship.approval.ApprovalEvents;
import gov.cms.mentorship.closure.ClosureEvents;
import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.event.EventEvents;
import gov.cms.mentorship.intake.IntakeEvents;
import gov.cms.mentorship.matchrequest.MatchRequestEvents;
import gov.cms.mentorship.onboarding.OnboardingEvents;
import gov.cms.mentorship.shared.event.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something to tell somebody. It names nobody: names and addresses are looked up when it leaves.
 *
 * @param kind what is told
 * @param subjectId the match request, the enrollment or the booking it is about
 * @param recipient who is told
 */
record Notice(NotificationKind kind, UUID subjectId, Recipient recipient) {

  /** What an event calls for, at most one notice for each recipient. */
  static List<Notice> of(DomainEvent event) {
    return switch (event.payload()) {
      case MatchRequestEvents request -> ofRequest(event, request);
      case AgreementEvents.Unsigned unsigned ->
          people(event, NotificationKind.AGREEMENT_UNSIGNED, subjects(event));
      case ClosureEvents.Declared declared ->
          people(event, NotificationKind.CLOSURE_DECLARED, subjects(event));
      case ClosureEvents.TakenBack takenBack ->
          people(event, NotificationKind.CLOSURE_TAKEN_BACK, subjects(event));
      case OnboardingEvents.CheckIn checkIn ->
          people(event, NotificationKind.CHECK_IN, subjects(event));
      case OnboardingEvents.HowItWorks howItWorks ->
          people(event, NotificationKind.HOW_IT_WORKS, subjects(event));
      case EnrollmentEvents.Reopened reopened ->
          people(event, NotificationKind.ENROLLMENT_REOPENED, others(event));
      case EnrollmentEvents.Approved approved ->
          afterGate(approved.next())
              .map(kind -> people(event, kind, subjects(event)))
              .orElse(List.of());
      case EnrollmentEvents.Activated activated ->
          people(event, NotificationKind.ENROLLMENT_ACTIVE, subjects(event));
      case EnrollmentEvents.Declined declined ->
          people(event, NotificationKind.ENROLLMENT_DECLINED, subjects(event));
      case EventEvents.Offered offered ->
          people(event, NotificationKind.ORIENTATION_OFFERED, subjects(event));
      case EventEvents.Booked booked ->
          people(event, NotificationKind.ORIENTATION_BOOKED, subjects(event));
      case EventEvents.MovedUp movedUp ->
          people(event, NotificationKind.ORIENTATION_MOVED_UP, subjects(event));
      case EventEvents.Changed changed ->
          people(event, NotificationKind.ORIENTATION_CHANGED, subjects(event));
      case EventEvents.ReminderDue due ->
          people(event, NotificationKind.ORIENTATION_REMINDER, subjects(event));
      case EventEvents.BookingCancelled cancelled ->
          afterBooking(cancelled)
              .map(kind -> people(event, kind, subjects(event)))
              .orElse(List.of());
      case ApprovalEvents.Requested requested ->
          managers(
              event,
              requested.reminder()
                  ? NotificationKind.MANAGER_REMINDED
                  : NotificationKind.MANAGER_ASKED);
      case ApprovalEvents.Unanswered unanswered ->
          List.of(
              new Notice(
                  NotificationKind.MANAGER_SILENT,
                  event.subject().id(),
                  new Recipient.SupportTeam(event.program())));
      case IntakeEvents.Received received when received.toBeAnswered() ->
          List.of(
              new Notice(
                  NotificationKind.INTAKE_ANSWERED,
                  event.subject().id(),
                  new Recipient.Sender(event.subject().id())));
      case NotificationEvents.DigestDue due ->
          people(event, NotificationKind.DAILY_DIGEST, subjects(event));
      default -> List.of();
    };
  }

  private static List<Notice> ofRequest(DomainEvent event, MatchRequestEvents request) {
    return switch (request) {
      case MatchRequestEvents.Received received when received.proposal() ->
          people(event, NotificationKind.PROPOSAL_RECEIVED, subjects(event));
      case MatchRequestEvents.Received received ->
          people(event, NotificationKind.REQUEST_RECEIVED, received.mentorId());
      case MatchRequestEvents.AnswerDueSoon soon ->
          people(event, NotificationKind.ANSWER_DUE_SOON, soon.waitedFor().toArray(UUID[]::new));
      case MatchRequestEvents.PastDue pastDue -> pastDue(event, pastDue);
      case MatchRequestEvents.Accepted accepted ->
          people(event, NotificationKind.REQUEST_ACCEPTED, subjects(event));
      case MatchRequestEvents.Declined declined ->
          people(event, NotificationKind.REQUEST_DECLINED, declined.other());
      case MatchRequestEvents.Cancelled cancelled ->
          people(event, NotificationKind.REQUEST_CANCELLED, others(event));
      case MatchRequestEvents.Expired expired ->
          people(event, NotificationKind.REQUEST_EXPIRED, subjects(event));
      case MatchRequestEvents.Answered answered -> List.of();
    };
  }

  private static List<Notice> pastDue(DomainEvent event, MatchRequestEvents.PastDue pastDue) {
    List<Notice> notices = new ArrayList<>();
    for (UUID person : event.people()) {
      notices.addAll(
          people(
              event,
              pastDue.waitedFor().contains(person)
                  ? NotificationKind.ANSWER_PAST_DUE
                  : NotificationKind.ANSWER_AWAITED,
              person));
    }
    notices.add(
        new Notice(
            NotificationKind.ANSWER_MISSING,
            event.subject().id(),
            new Recipient.SupportTeam(event.program())));
    return notices;
  }

  /**
   * Whoever leaves a waiting list of their own accord knows it, and has nothing in the calendar.
   */
  private static Optional<NotificationKind> afterBooking(EventEvents.BookingCancelled cancelled) {
    return switch (cancelled.reason()) {
      case NO_PLACE -> Optional.of(NotificationKind.ORIENTATION_FULL);
      case BY_SUPPORT_TEAM, EVENT_CANCELLED -> Optional.of(NotificationKind.ORIENTATION_CANCELLED);
      case BY_PERSON, NOT_NEEDED ->
          cancelled.hadPlace()
              ? Optional.of(NotificationKind.ORIENTATION_CANCELLED)
              : Optional.empty();
    };
  }

  /** Whoever takes part from now on is welcomed instead. */
  private static Optional<NotificationKind> afterGate(EnrollmentState next) {
    return switch (next) {
      case SUPPORT_REVIEW -> Optional.of(NotificationKind.ENROLLMENT_IN_SUPPORT_REVIEW);
      case ORIENTATION -> Optional.of(NotificationKind.ENROLLMENT_IN_ORIENTATION);
      default -> Optional.empty();
    };
  }

  private static List<Notice> people(DomainEvent event, NotificationKind kind, UUID... people) {
    return Stream.of(people)
        .map(person -> new Notice(kind, event.subject().id(), new Recipient.Person(person)))
        .toList();
  }

  private static List<Notice> managers(DomainEvent event, NotificationKind kind) {
    return event.people().stream()
        .map(person -> new Notice(kind, event.subject().id(), new Recipient.ManagerOf(person)))
        .toList();
  }

  /** Those whom it concerns, without the one who did it. */
  private static UUID[] others(DomainEvent event) {
    return event.people().stream()
        .filter(person -> !event.actor().personId().equals(Optional.of(person)))
        .toArray(UUID[]::new);
  }

  private static UUID[] subjects(DomainEvent event) {
    return event.people().toArray(UUID[]::new);
  }
}
