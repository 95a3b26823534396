package gov.cms.mentorship.enrollment;

import java.time.Instant;
import java.util.Optional;

/**
 * What a gate decided.
 *
 * @param gate the state that the enrollment waited in
 * @param note what was written with it
 */
public record EnrollmentDecision(
    EnrollmentState gate,
    DecisionOutcome outcome,
    DecidedBy decidedBy,
    Instant decidedAt,
    Optional<String> note) {}
