package gov.cms.mentorship.enrollment;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A no of the review.
 *
 * @param note to the person: why, and what could change it
 */
record EnrollmentDecline(
    Optional<@Size(max = 1000, message = "Use up to 1,000 characters.") String> note) {}
