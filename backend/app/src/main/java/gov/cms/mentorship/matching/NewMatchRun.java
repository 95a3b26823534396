package gov.cms.mentorship.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A match run to begin.
 *
 * @param floor the fit below which nobody is paired, in millionths; only with BEST_ABOVE, 0 without
 *     it
 */
record NewMatchRun(
    @NotBlank(message = "Name the program.")
        @Size(max = 60, message = "Name a program by its slug.")
        String program,
    @NotNull(message = "Choose what the run is after.") MatchObjective objective,
    Optional<
            @Min(value = 0, message = "Use 0 to 1,000,000.")
            @Max(value = 1_000_000, message = "Use 0 to 1,000,000.") Integer>
        floor) {}
