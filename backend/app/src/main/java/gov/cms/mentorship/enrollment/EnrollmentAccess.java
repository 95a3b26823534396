package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.CurrentPerson;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Access;
import gov.cms.mentorship.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may see and do what with an enrollment. */
@ApplicationScoped
class EnrollmentAccess {

  private final EnrollmentRepository repository;
  private final CurrentPerson current;
  private final Caller caller;

  EnrollmentAccess(EnrollmentRepository repository, CurrentPerson current, Caller caller) {
    this.repository = repository;
    this.current = current;
    this.caller = caller;
  }

  /** Whether the caller may see everybody's. */
  boolean readsAll() {
    return current.isCoordinator() || caller.has(Access.PARTICIPANTS_READ);
  }

  Relation relation(UUID personId) {
    return new Relation(current.is(personId), current.isCoordinator());
  }

  EnrollmentEntity readable(UUID id) {
    return checkReadable(
        repository.findByIdOptional(id).orElseThrow(() -> Problem.notFound("enrollment")));
  }

  /** The caller's own enrollment, locked. */
  EnrollmentEntity lockedOwn(UUID id) {
    EnrollmentEntity enrollment = checkReadable(repository.locked(id));
    if (!relation(enrollment.personId()).own()) {
      throw forbidden();
    }
    return enrollment;
  }

  /** The enrollment, locked, for a caller who may do this with it. */
  EnrollmentEntity lockedFor(UUID id, EnrollmentAction action) {
    EnrollmentEntity enrollment = checkReadable(repository.locked(id));
    if (!relation(enrollment.personId()).may(action)) {
      throw forbidden();
    }
    return enrollment;
  }

  private EnrollmentEntity checkReadable(EnrollmentEntity enrollment) {
    if (!readsAll() && !current.is(enrollment.personId())) {
      throw Problem.notFound("enrollment");
    }
    return enrollment;
  }

  private static Problem forbidden() {
    return Problem.of(
        ProblemType.FORBIDDEN,
        "You may see this enrollment, but this step is somebody else's to take.");
  }
}
