package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
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
  private final EnrollmentReader reader;
  private final Actors actors;
  private final People people;
  private final Programs programs;
  private final Profiles profiles;
  private final Clock clock;
  private final Events events;
  private final List<EnrollmentTies> ties;

  EnrollmentService(
      EnrollmentRepository repository,
      EnrollmentAccess access,
      EnrollmentReader reader,
      Actors actors,
      People people,
      Programs programs,
      Profiles profiles,
      Clock clock,
      Events events,
      @All List<EnrollmentTies> ties) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.actors = actors;
    this.people = people;
    this.programs = programs;
    this.profiles = profiles;
    this.clock = clock;
    this.events = events;
    this.ties = ties;
  }

  @Transactional
  Versioned<Enrollment> create(NewEnrollment wanted) {
    Program program = programs.named(wanted.program());
    UUID person = actors.person();
    if (repository.hasLive(person, program.slug(), wanted.role())) {
      throw Problem.of(
          CommonProblem.DUPLICATE,
          "You are already enrolled in this role. Continue with that enrollment, or withdraw it first.");
    }
    UUID profile = profiles.open(person, program, wanted.role());
    EnrollmentEntity enrollment = new EnrollmentEntity(person, wanted, profile, clock.instant());
    repository.persist(enrollment);
    return saved(new Seen<>(enrollment, EnrollmentRelation.OWNER));
  }

  @Transactional
  Versioned<Enrollment> update(
      UUID id, Precondition precondition, MergePatch<EnrollmentUpdate> patch) {
    var seen = access.change(id, EnrollmentAction.UPDATE, precondition);
    EnrollmentUpdate update = patch.applyTo(reader.view(seen).value());
    seen.entity()
        .answer(
            seen.relation(), update.membershipAttested().orElse(false), update.managementYears());
    return saved(seen);
  }

  @Transactional
  Versioned<Enrollment> submit(UUID id, Precondition precondition) {
    var seen = access.change(id, EnrollmentAction.SUBMIT, precondition);
    EnrollmentEntity enrollment = seen.entity();
    enrollment.submit(seen.relation(), route(enrollment), clock.instant());
    checkComplete(enrollment);
    profiles.submit(enrollment.profileId());
    tell(enrollment, new EnrollmentEvents.Submitted(enrollment.role()));
    startIfActive(enrollment);
    return saved(seen);
  }

  @Transactional
  Versioned<Enrollment> approve(UUID id, Precondition precondition, Optional<String> note) {
    var seen = access.change(id, EnrollmentAction.APPROVE, precondition);
    EnrollmentEntity enrollment = seen.entity();
    EnrollmentState gate = enrollment.state();
    enrollment.approve(seen.relation(), route(enrollment), note, clock.instant());
    tell(enrollment, new EnrollmentEvents.Approved(enrollment.role(), gate, enrollment.state()));
    startIfActive(enrollment);
    return saved(seen);
  }

  @Transactional
  Versioned<Enrollment> completeOrientation(UUID id, Precondition precondition) {
    return oriented(access.change(id, EnrollmentAction.COMPLETE_ORIENTATION, precondition));
  }

  /** As {@link #completeOrientation(UUID, Precondition)}, by what was read under the lock. */
  @Transactional(Transactional.TxType.MANDATORY)
  void completeOrientation(UUID id) {
    oriented(access.change(id, EnrollmentAction.COMPLETE_ORIENTATION));
  }

  private Versioned<Enrollment> oriented(Seen<EnrollmentEntity, EnrollmentRelation> seen) {
    EnrollmentEntity enrollment = seen.entity();
    enrollment.move(EnrollmentAction.COMPLETE_ORIENTATION, seen.relation(), clock.instant());
    tell(enrollment, new EnrollmentEvents.OrientationCompleted(enrollment.role()));
    startIfActive(enrollment);
    return saved(seen);
  }

  @Transactional
  Versioned<Enrollment> decline(UUID id, Precondition precondition, Optional<String> note) {
    var seen = access.change(id, EnrollmentAction.DECLINE, precondition);
    EnrollmentEntity enrollment = seen.entity();
    EnrollmentState gate = enrollment.state();
    enrollment.decline(seen.relation(), note, clock.instant());
    tell(enrollment, new EnrollmentEvents.Declined(enrollment.role(), gate));
    return saved(seen);
  }

  @Transactional
  Versioned<Enrollment> reopen(UUID id, Precondition precondition) {
    var seen = moved(id, EnrollmentAction.REOPEN, precondition);
    profiles.reopen(seen.entity().profileId());
    tell(seen.entity(), new EnrollmentEvents.Reopened(seen.entity().role()));
    return saved(seen);
  }

  @Transactional
  Versioned<Enrollment> pause(UUID id, Precondition precondition) {
    var seen = moved(id, EnrollmentAction.PAUSE, precondition);
    tell(seen.entity(), new EnrollmentEvents.Paused(seen.entity().role()));
    profiles.unlist(seen.entity().profileId());
    return saved(seen);
  }

  @Transactional
  Versioned<Enrollment> resume(UUID id, Precondition precondition) {
    var seen = moved(id, EnrollmentAction.RESUME, precondition);
    tell(seen.entity(), new EnrollmentEvents.Resumed(seen.entity().role()));
    profiles.list(seen.entity().profileId());
    return saved(seen);
  }

  /** Tells before the profile is locked, so that others can still take their locks in order. */
  @Transactional
  Versioned<Enrollment> withdraw(UUID id, Precondition precondition) {
    var seen = moved(id, EnrollmentAction.WITHDRAW, precondition);
    UUID profile = seen.entity().profileId();
    if (ties.stream().anyMatch(tie -> tie.holds(profile))) {
      throw Problem.of(
          EnrollmentProblem.MENTORSHIP_OPEN,
          "You are in a mentorship in this role. Complete or end it first, then leave.");
    }
    tell(seen.entity(), new EnrollmentEvents.Withdrawn(seen.entity().role(), profile));
    profiles.retire(profile);
    return saved(seen);
  }

  private Seen<EnrollmentEntity, EnrollmentRelation> moved(
      UUID id, EnrollmentAction action, Precondition precondition) {
    var seen = access.change(id, action, precondition);
    seen.entity().move(action, seen.relation(), clock.instant());
    return seen;
  }

  private void startIfActive(EnrollmentEntity enrollment) {
    if (enrollment.state() == EnrollmentState.ACTIVE) {
      profiles.list(enrollment.profileId());
      tell(enrollment, new EnrollmentEvents.Activated(enrollment.role()));
    }
  }

  private void tell(EnrollmentEntity enrollment, Payload payload) {
    events.tell(
        enrollment.program(),
        new Subject("enrollment", enrollment.id()),
        List.of(enrollment.personId()),
        payload);
  }

  private Route route(EnrollmentEntity enrollment) {
    return Route.of(gates(enrollment), people.issoStanding(enrollment.personId()));
  }

  private Policy.Gates gates(EnrollmentEntity enrollment) {
    return programs.require(enrollment.program()).policy().gates();
  }

  private void checkComplete(EnrollmentEntity enrollment) {
    Policy.Gates gates = gates(enrollment);
    List<FieldError> missing = new ArrayList<>();
    people
        .openQuestions(enrollment.personId(), gates)
        .forEach(field ->
            missing.add(new FieldError("/person/" + field, "Answer this about yourself.")));
    missing.addAll(profiles.missing(enrollment.profileId()));
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
          CommonProblem.INCOMPLETE,
          "Fill in the fields named in errors, then submit again.",
          "errors",
          missing);
    }
  }

  private Versioned<Enrollment> saved(Seen<EnrollmentEntity, EnrollmentRelation> seen) {
    repository.flush();
    return reader.view(seen);
  }
}
