package gov.cms.mentorship.approval;

import gov.cms.mentorship.enrollment.DecisionOutcome;
import gov.cms.mentorship.enrollment.EnrollmentDecision;
import gov.cms.mentorship.enrollment.EnrollmentRef;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.link.IssuedLink;
import gov.cms.mentorship.shared.link.Links;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the holder of a manager's link sees and does. Seeing changes nothing and uses nothing up.
 */
@ApplicationScoped
class ManagerApprovals {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

  private final Links links;
  private final Enrollments enrollments;
  private final People people;
  private final Programs programs;
  private final Actors actors;

  ManagerApprovals(
      Links links, Enrollments enrollments, People people, Programs programs, Actors actors) {
    this.links = links;
    this.enrollments = enrollments;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
  }

  Versioned<ManagerApproval> get(String token) {
    return byLink(token, waiting -> view(waiting, Optional.empty()));
  }

  /** Says yes. */
  Versioned<ManagerApproval> approve(
      String token, Precondition precondition, Optional<String> note) {
    return byLink(token, waiting -> decided(enrollments.approve(waiting.id(), precondition, note)));
  }

  /** Says no. */
  Versioned<ManagerApproval> decline(
      String token, Precondition precondition, Optional<String> note) {
    return byLink(token, waiting -> decided(enrollments.decline(waiting.id(), precondition, note)));
  }

  private <T> T byLink(String token, Function<EnrollmentRef, T> work) {
    IssuedLink link =
        links.open(Enrollments.MANAGER_LINK, token).orElseThrow(ManagerApprovals::notValid);
    return actors.as(
        new Actor.Link(Enrollments.MANAGER_LINK, link.subjectId()),
        () -> work.apply(waiting(link)));
  }

  private EnrollmentRef waiting(IssuedLink link) {
    EnrollmentRef enrollment = enrollments.ref(link.subjectId());
    if (enrollment.state() == EnrollmentState.MANAGER_REVIEW) {
      return enrollment;
    }
    throw enrollment.decisions().stream()
        .filter(decision -> decision.gate() == EnrollmentState.MANAGER_REVIEW)
        .filter(decision -> decision.decidedAt().isAfter(link.issuedAt()))
        .findFirst()
        .map(decision -> used(decision, programs.require(enrollment.program())))
        .orElseGet(ManagerApprovals::notValid);
  }

  private Versioned<ManagerApproval> decided(EnrollmentRef enrollment) {
    return view(enrollment, Optional.of(enrollment.decisions().getLast()));
  }

  private Versioned<ManagerApproval> view(
      EnrollmentRef enrollment, Optional<EnrollmentDecision> decision) {
    Program program = programs.require(enrollment.program());
    return new Versioned<>(
        new ManagerApproval(
            enrollment.id(),
            program.slug(),
            people.ref(enrollment.personId()),
            enrollment.role(),
            program.presentation().timeNeeded(),
            enrollment.submittedAt().orElseThrow(),
            enrollment.updatedAt(),
            decision),
        enrollment.version());
  }

  /** Tells what was decided, and nothing of whom it is about. */
  private static Problem used(EnrollmentDecision decision, Program program) {
    return Problem.of(
        ApprovalProblem.LINK_USED,
        "%s on %s. There is nothing left to do."
            .formatted(
                decision.outcome() == DecisionOutcome.APPROVED
                    ? "It was approved"
                    : "It was declined",
                DAY.format(decision.decidedAt().atZone(program.timeZone()))),
        Map.of("outcome", decision.outcome(), "decidedAt", decision.decidedAt()));
  }

  private static Problem notValid() {
    return Problem.of(
        ApprovalProblem.LINK_NOT_VALID,
        "It has expired, or a newer email has replaced it. Open the link in the latest email that you"
            + " got, or ask the person who named you as their manager.");
  }
}
