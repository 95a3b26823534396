package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An enrollment as other features know it.
 *
 * @param decisions what the gates decided, the oldest first
 */
public record EnrollmentRef(
    UUID id,
    String program,
    ParticipantRole role,
    EnrollmentState state,
    UUID personId,
    UUID profileId,
    Optional<Instant> submittedAt,
    Instant updatedAt,
    long version,
    List<EnrollmentDecision> decisions) {

  static EnrollmentRef of(EnrollmentEntity enrollment) {
    return new EnrollmentRef(
        enrollment.id(),
        enrollment.program(),
        enrollment.role(),
        enrollment.state(),
        enrollment.personId(),
        enrollment.profileId(),
        enrollment.submittedAt(),
        enrollment.updatedAt(),
        enrollment.version(),
        enrollment.decisions());
  }
}
