package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What somebody says to join a program.
 *
 * @param program its slug
 * @param role what they want to be
 * @param membershipAttested that they are a member, where the program asks for it
 * @param managementYears years of management experience, where the program asks for it
 */
record NewEnrollment(
    @NotBlank(message = "Name a program.") @Size(max = 60, message = "Name a program by its slug.")
        String program,
    @NotNull(message = "Choose one.") ParticipantRole role,
    Optional<Boolean> membershipAttested,
    Optional<
            @Min(value = 0, message = "Enter a number from 0 to 70.")
            @Max(value = 70, message = "Enter a number from 0 to 70.") Integer>
        managementYears) {}
