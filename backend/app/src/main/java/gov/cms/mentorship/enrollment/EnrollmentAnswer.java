package gov.cms.mentorship.enrollment;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What a gate says with its yes or no.
 *
 * @param note to the person: why, and what could change it; from the support team in place of the
 *     manager, when and how the manager told it
 */
public record EnrollmentAnswer(
    Optional<@Size(max = 1000, message = "Use up to 1,000 characters.") String> note) {}
