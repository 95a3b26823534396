package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Instant;
import java.util.UUID;

/** Fired inside the transaction: somebody wants to take part. */
public record EnrollmentSubmitted(
    UUID id, UUID personId, String program, ParticipantRole role, Instant at) {}
