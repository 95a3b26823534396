package gov.cms.mentorship.enrollment;

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

  /**
   * Whether the person of this profile takes part with it now, and not with another one after
   * leaving and coming back. Nothing changes about it until the end of the transaction: who wants
   * to leave waits. Comes before the lock of a match request.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean holdActive(UUID profileId) {
    return repository.holdActive(profileId);
  }
}
