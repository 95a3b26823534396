package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Instant;
import java.util.UUID;

/** Fired inside the transaction: somebody takes part from now on. */
public record EnrollmentActivated(
    UUID id, UUID personId, String program, ParticipantRole role, Instant at) {}
