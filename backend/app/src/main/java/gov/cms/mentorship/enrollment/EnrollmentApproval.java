package gov.cms.mentorship.enrollment;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A yes of the review.
 *
 * @param note a word with it; from the support team in place of the manager, how the manager told
 *     it
 */
record EnrollmentApproval(
    Optional<@Size(max = 1000, message = "Use up to 1,000 characters.") String> note) {}
