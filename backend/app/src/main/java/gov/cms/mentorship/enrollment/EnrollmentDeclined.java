package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Instant;
import java.util.UUID;

/** Fired inside the transaction: a review said no. */
public record EnrollmentDeclined(
    UUID id, UUID personId, String program, ParticipantRole role, Instant at) {}
