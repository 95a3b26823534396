package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody leaves a program in a role. Fired before their profile is locked, so that others can
 * still take their locks in order.
 *
 * @param profileId the profile that is about to be retired
 */
public record EnrollmentWithdrawn(
    UUID id,
    UUID personId,
    String program,
    ParticipantRole role,
    UUID profileId,
    Instant withdrawnAt) {}
