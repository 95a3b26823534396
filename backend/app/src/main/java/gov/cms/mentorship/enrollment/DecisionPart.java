package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a gate decided, as it is stored with the enrollment. */
@Embeddable
record DecisionPart(
    @Enumerated(EnumType.STRING) @Column(name = "gate", nullable = false) EnrollmentState gate,
    @Enumerated(EnumType.STRING) @Column(name = "outcome", nullable = false)
        DecisionOutcome outcome,
    @Enumerated(EnumType.STRING) @Column(name = "decided_by", nullable = false) DecidedBy decidedBy,
    @Column(name = "decided_at", nullable = false) Instant decidedAt,
    @Column(name = "note") @Nullable String note) {

  /** A decision of now. Who answers for a manager says how they know the answer. */
  static DecisionPart of(
      EnrollmentState gate,
      DecisionOutcome outcome,
      EnrollmentRelation by,
      Optional<String> note,
      Instant now) {
    Optional<String> written = note.flatMap(PlainText::written);
    DecidedBy decidedBy = decidedBy(gate, by);
    if (decidedBy == DecidedBy.SUPPORT_TEAM_FOR_MANAGER && written.isEmpty()) {
      throw Problem.invalid("/note", "Say when and how the manager gave you this answer.");
    }
    return new DecisionPart(gate, outcome, decidedBy, now, written.orElse(null));
  }

  private static DecidedBy decidedBy(EnrollmentState gate, EnrollmentRelation by) {
    if (by == EnrollmentRelation.MANAGER) {
      return DecidedBy.MANAGER;
    }
    return gate == EnrollmentState.MANAGER_REVIEW
        ? DecidedBy.SUPPORT_TEAM_FOR_MANAGER
        : DecidedBy.SUPPORT_TEAM;
  }

  EnrollmentDecision told() {
    return new EnrollmentDecision(gate, outcome, decidedBy, decidedAt, Optional.ofNullable(note));
  }
}
