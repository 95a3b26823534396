package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Enrollments as other features use them. */
@ApplicationScoped
public class Enrollments {

  private final EnrollmentRepository repository;

  Enrollments(EnrollmentRepository repository) {
    this.repository = repository;
  }

  /** Whether a person takes part in a program in this role now. */
  public boolean isActive(UUID person, String program, ParticipantRole role) {
    return repository.isActive(person, program, role);
  }

  /**
   * The same, and nothing changes about it until the end of the transaction: who wants to leave
   * waits. Comes before the lock of a match request.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean holdActive(UUID person, String program, ParticipantRole role) {
    return repository.holdActive(person, program, role);
  }
}
