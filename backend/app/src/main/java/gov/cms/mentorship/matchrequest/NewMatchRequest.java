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
    @NotBlank(message = "name the program") @Size(max = 60, message = "the slug of a program")
        String program,
    @NotNull(message = "choose a mentor") UUID mentorProfileId,
    Optional<UUID> menteeProfileId,
    @NotBlank(message = "say what spoke to you")
        @Size(max = 2000, message = "up to 2000 characters")
        String resonated,
    @NotBlank(message = "say what you hope for")
        @Size(max = 2000, message = "up to 2000 characters")
        String hopes,
    @NotNull(message = "choose how long") @WholeMonths Period proposedDuration,
    @NotNull(message = "choose how often") Cadence proposedCadence) {}
