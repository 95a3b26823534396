package gov.cms.mentorship.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of a draft. */
@Schema
record EnrollmentUpdate(
    Optional<Boolean> membershipAttested,
    Optional<
            @Min(value = 0, message = "Enter a number from 0 to 70.")
            @Max(value = 70, message = "Enter a number from 0 to 70.") Integer>
        managementYears) {}
