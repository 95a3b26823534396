package gov.cms.mentorship.approval;

import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.enrollment.EnrollmentRef;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonEvents;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.link.Links;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.timer.Alarm;
import gov.cms.mentorship.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Asks managers, asks them again, and at last tells the support team. Follows the enrollment in the
 * same transaction and under its lock.
 */
@ApplicationScoped
class ManagerAsking implements Alarm {

  private final Enrollments enrollments;
  private final People people;
  private final Programs programs;
  private final Links links;
  private final Timers timers;
  private final Events events;
  private final Clock clock;

  ManagerAsking(
      Enrollments enrollments,
      People people,
      Programs programs,
      Links links,
      Timers timers,
      Events events,
      Clock clock) {
    this.enrollments = enrollments;
    this.people = people;
    this.programs = programs;
    this.links = links;
    this.timers = timers;
    this.events = events;
    this.clock = clock;
  }

  void on(@Observes DomainEvent event) {
    UUID subject = event.subject().id();
    switch (event.payload()) {
      case EnrollmentEvents.Submitted submitted -> askIfNext(enrollments.ref(subject));
      case EnrollmentEvents.Approved approved -> timers.stop(kind(), subject);
      case EnrollmentEvents.Declined declined -> timers.stop(kind(), subject);
      case EnrollmentEvents.Withdrawn withdrawn -> forget(subject);
      case PersonEvents.ManagerChanged changed -> askAnother(subject);
      default -> {}
    }
  }

  @Override
  public String kind() {
    return "manager-approval";
  }

  /** The last step is for the support team, those before it for the manager. */
  @Override
  public void ring(UUID enrollment, int step) {
    EnrollmentRef waiting = enrollments.ref(enrollment);
    if (waiting.state() != EnrollmentState.MANAGER_REVIEW) {
      return;
    }
    int reminders = policy(waiting).remindAfterBusinessDays().size();
    tell(
        waiting,
        step > reminders ? new ApprovalEvents.Unanswered() : new ApprovalEvents.Requested(true));
  }

  private void askIfNext(EnrollmentRef submitted) {
    if (submitted.state() == EnrollmentState.MANAGER_REVIEW) {
      ask(submitted);
    }
  }

  /** Somebody whose manager is asked can name another one, but not nobody. */
  private void askAnother(UUID person) {
    List<EnrollmentRef> waiting = enrollments.inManagerReview(person);
    if (!waiting.isEmpty() && people.manager(person).isEmpty()) {
      throw Problem.invalid(
          "/managerEmail",
          "Your manager has to approve first. Enter the name and address of the right manager.");
    }
    waiting.forEach(this::ask);
  }

  /** Whatever link was sent before, perhaps to somebody else, opens nothing any more. */
  private void ask(EnrollmentRef waiting) {
    Policy.Approvals policy = policy(waiting);
    links.revoke(Enrollments.MANAGER_LINK, waiting.id());
    timers.start(
        kind(),
        waiting.id(),
        program(waiting),
        clock.instant(),
        Stream.concat(
                policy.remindAfterBusinessDays().stream(),
                Stream.of(policy.escalateAfterBusinessDays()))
            .toList());
    tell(waiting, new ApprovalEvents.Requested(false));
  }

  private void forget(UUID enrollment) {
    timers.stop(kind(), enrollment);
    links.revoke(Enrollments.MANAGER_LINK, enrollment);
  }

  private void tell(EnrollmentRef waiting, ApprovalEvents payload) {
    events.tell(
        waiting.program(),
        new Subject("enrollment", waiting.id()),
        List.of(waiting.personId()),
        payload);
  }

  private Policy.Approvals policy(EnrollmentRef waiting) {
    return program(waiting).policy().approvals();
  }

  private Program program(EnrollmentRef waiting) {
    return programs.require(waiting.program());
  }
}
