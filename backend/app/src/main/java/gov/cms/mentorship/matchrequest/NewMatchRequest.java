package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.time.WholeMonths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/**
 * A wish to be matched.
 *
 * @param menteeProfileId only when the support team proposes a pair
 * @param resonated what of the mentor's profile spoke to the mentee
 * @param hopes what the mentee hopes for
 */
record NewMatchRequest(
    @NotBlank(message = "Name the program.")
        @Size(max = 60, message = "Name a program by its slug.")
        String program,
    @NotNull(message = "Choose a mentor.") UUID mentorProfileId,
    Optional<UUID> menteeProfileId,
    @NotBlank(message = "Say what stood out to you.")
        @Size(max = 2000, message = "Use up to 2,000 characters.")
        String resonated,
    @NotBlank(message = "Say what you hope for.")
        @Size(max = 2000, message = "Use up to 2,000 characters.")
        String hopes,
    @NotNull(message = "Choose how long.") @WholeMonths Period proposedDuration,
    @NotNull(message = "Choose how often.") Cadence proposedCadence) {}
