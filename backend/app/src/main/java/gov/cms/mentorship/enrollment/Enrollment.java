package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.Background;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An enrollment.
 *
 * @param background of a single enrollment, for its person and the support team
 * @param overdueAt when it has waited for too long where it waits for somebody
 * @param decisionNote why it was declined, for its person and the support team
 * @param decisions what the gates decided, for its person and the support team; the oldest first
 * @param actions what the caller may do now
 */
record Enrollment(
    UUID id,
    String program,
    ParticipantRole role,
    EnrollmentState state,
    UUID profileId,
    PersonRef person,
    boolean membershipAttested,
    Optional<Integer> managementYears,
    Optional<Background> background,
    Instant createdAt,
    Instant updatedAt,
    Optional<Instant> submittedAt,
    Instant stateSince,
    Optional<Instant> overdueAt,
    Optional<String> decisionNote,
    List<EnrollmentDecision> decisions,
    List<EnrollmentAction> actions) {

  static Enrollment of(
      EnrollmentEntity enrollment,
      PersonRef person,
      Optional<Background> background,
      Optional<Instant> overdueAt,
      EnrollmentRelation relation) {
    return new Enrollment(
        enrollment.id(),
        enrollment.program(),
        enrollment.role(),
        enrollment.state(),
        enrollment.profileId(),
        person,
        enrollment.membershipAttested(),
        enrollment.managementYears(),
        background,
        enrollment.createdAt(),
        enrollment.updatedAt(),
        enrollment.submittedAt(),
        enrollment.stateSince(),
        overdueAt,
        enrollment.decisionNote().filter(note -> relation.readsDecision()),
        relation.readsDecision() ? enrollment.decisions() : List.of(),
        EnrollmentLifecycle.TABLE.possible(enrollment.state(), relation));
  }
}
