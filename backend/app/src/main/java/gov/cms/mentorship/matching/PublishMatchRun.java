package gov.cms.mentorship.matching;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.time.WholeMonths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;

/**
 * What both people of each pair read.
 *
 * @param message from the support team
 */
record PublishMatchRun(
    @NotBlank(message = "Write a few words to both people.")
        @Size(max = 2000, message = "Use up to 2,000 characters.")
        String message,
    @NotNull(message = "Choose how long.") @WholeMonths Period proposedDuration,
    @NotNull(message = "Choose how often.") Cadence proposedCadence) {}
