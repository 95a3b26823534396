package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import jakarta.enterprise.context.ApplicationScoped;
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
}
