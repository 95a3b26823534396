package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.CurrentPerson;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The life of single enrollments. Rows are locked in one order: the enrollment, match requests, the
 * profile.
 */
@ApplicationScoped
class EnrollmentService {

  private final EnrollmentRepository repository;
  private final EnrollmentAccess access;
  private final CurrentPerson current;
  private final People people;
  private final Programs programs;
  private final Profiles profiles;
  private final Clock clock;
  private final Event<Object> events;
  private final List<EnrollmentTies> ties;

  EnrollmentService(
      EnrollmentRepository repository,
      EnrollmentAccess access,
      CurrentPerson current,
      People people,
      Programs programs,
      Profiles profiles,
      Clock clock,
      Event<Object> events,
      @All List<EnrollmentTies> ties) {
    this.repository = repository;
    this.access = access;
    this.current = current;
    this.people = people;
    this.programs = programs;
    this.profiles = profiles;
    this.clock = clock;
    this.events = events;
    this.ties = ties;
  }

  @Transactional
  Versioned<Enrollment> create(NewEnrollment request) {
    Program program = programs.named(request.program());
    UUID person = current.id();
    if (repository.hasLive(person, program.slug(), request.role())) {
      throw Problem.of(
          ProblemType.DUPLICATE,
          "You are enrolled in this role already. Go on with that enrollment, or withdraw it first.");
    }
    UUID profile = profiles.open(person, program, request.role());
    EnrollmentEntity enrollment =
        new EnrollmentEntity(person, program.slug(), request.role(), profile, clock.instant());
    enrollment.answer(request.membershipAttested().orElse(false), request.managementYears());
    repository.persist(enrollment);
    return saved(enrollment);
  }

  Versioned<Enrollment> get(UUID id) {
    return view(access.readable(id));
  }

  @Transactional
  Versioned<Enrollment> update(UUID id, Precondition precondition, EnrollmentUpdate update) {
    EnrollmentEntity enrollment = precondition.check(access.lockedOwn(id));
    enrollment.answer(update.membershipAttested().orElse(false), update.managementYears());
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> submit(UUID id, Precondition precondition) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.SUBMIT, precondition);
    enrollment.check(EnrollmentAction.SUBMIT);
    checkComplete(enrollment);
    enrollment.submit(route(enrollment), clock.instant());
    profiles.submit(enrollment.profileId());
    events.fire(
        new EnrollmentSubmitted(
            enrollment.id(),
            enrollment.personId(),
            enrollment.program(),
            enrollment.role(),
            enrollment.stateSince()));
    startIfActive(enrollment);
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> approve(UUID id, Precondition precondition) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.APPROVE, precondition);
    enrollment.approve(route(enrollment), clock.instant());
    startIfActive(enrollment);
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> completeOrientation(UUID id, Precondition precondition) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.COMPLETE_ORIENTATION, precondition);
    enrollment.completeOrientation(clock.instant());
    startIfActive(enrollment);
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> decline(UUID id, Precondition precondition, EnrollmentDecline decline) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.DECLINE, precondition);
    enrollment.decline(decline.note(), clock.instant());
    events.fire(
        new EnrollmentDeclined(
            enrollment.id(),
            enrollment.personId(),
            enrollment.program(),
            enrollment.role(),
            enrollment.stateSince()));
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> reopen(UUID id, Precondition precondition) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.REOPEN, precondition);
    enrollment.reopen(clock.instant());
    profiles.reopen(enrollment.profileId());
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> pause(UUID id, Precondition precondition) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.PAUSE, precondition);
    enrollment.pause(clock.instant());
    profiles.unlist(enrollment.profileId());
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> resume(UUID id, Precondition precondition) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.RESUME, precondition);
    enrollment.resume(clock.instant());
    profiles.list(enrollment.profileId());
    return saved(enrollment);
  }

  @Transactional
  Versioned<Enrollment> withdraw(UUID id, Precondition precondition) {
    EnrollmentEntity enrollment = locked(id, EnrollmentAction.WITHDRAW, precondition);
    if (ties.stream().anyMatch(tie -> tie.holds(enrollment.profileId()))) {
      throw Problem.of(
          ProblemType.MENTORSHIP_OPEN,
          "You are in a mentorship in this role. Complete or end it first, then leave.");
    }
    enrollment.withdraw(clock.instant());
    events.fire(
        new EnrollmentWithdrawn(
            enrollment.id(),
            enrollment.personId(),
            enrollment.program(),
            enrollment.role(),
            enrollment.profileId(),
            enrollment.stateSince()));
    profiles.retire(enrollment.profileId());
    return saved(enrollment);
  }

  private EnrollmentEntity locked(UUID id, EnrollmentAction action, Precondition precondition) {
    return precondition.check(access.lockedFor(id, action));
  }

  private void startIfActive(EnrollmentEntity enrollment) {
    if (enrollment.state() == EnrollmentState.ACTIVE) {
      profiles.list(enrollment.profileId());
      events.fire(
          new EnrollmentActivated(
              enrollment.id(),
              enrollment.personId(),
              enrollment.program(),
              enrollment.role(),
              enrollment.stateSince()));
    }
  }

  private Route route(EnrollmentEntity enrollment) {
    return Route.of(gates(enrollment), people.issoStanding(enrollment.personId()));
  }

  private Policy.Gates gates(EnrollmentEntity enrollment) {
    return programs.require(enrollment.program()).policy().gates();
  }

  private void checkComplete(EnrollmentEntity enrollment) {
    List<FieldError> missing = new ArrayList<>();
    people
        .openQuestions(enrollment.personId())
        .forEach(field ->
            missing.add(new FieldError("/person/" + field, "Answer this about yourself.")));
    missing.addAll(profiles.missing(enrollment.profileId()));
    Policy.Gates gates = gates(enrollment);
    if (gates.membershipAttestation() && !enrollment.membershipAttested()) {
      missing.add(
          new FieldError(
              "/membershipAttested", "This program is for members. Confirm that you are one."));
    }
    if (enrollment.role() == ParticipantRole.MENTOR
        && enrollment.managementYears().orElse(0) < gates.minimumManagementYears()) {
      missing.add(
          new FieldError(
              "/managementYears",
              "Mentors of this program need at least %d years of management experience."
                  .formatted(gates.minimumManagementYears())));
    }
    if (!missing.isEmpty()) {
      throw Problem.of(
          ProblemType.INCOMPLETE,
          "Fill in what errors name, then submit again.",
          "errors",
          missing);
    }
  }

  private Versioned<Enrollment> saved(EnrollmentEntity enrollment) {
    repository.flush();
    return view(enrollment);
  }

  private Versioned<Enrollment> view(EnrollmentEntity enrollment) {
    UUID person = enrollment.personId();
    Relation relation = access.relation(person);
    return new Versioned<>(
        Enrollment.of(
            enrollment,
            people.ref(person),
            relation.readsDecision() ? Optional.of(people.background(person)) : Optional.empty(),
            relation),
        enrollment.version());
  }
}
