package gov.cms.mentorship.approval;

import gov.cms.mentorship.enrollment.EnrollmentDecision;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a manager is asked: whether somebody may take part.
 *
 * @param enrollmentId the enrollment that waits
 * @param person who wants to take part
 * @param role as what
 * @param timeNeeded how much time it takes, in words of the program
 * @param submittedAt since when it waits
 * @param decision what was answered just now; absent while it waits
 */
record ManagerApproval(
    UUID enrollmentId,
    String program,
    PersonRef person,
    ParticipantRole role,
    String timeNeeded,
    Instant submittedAt,
    Instant updatedAt,
    Optional<EnrollmentDecision> decision) {}
