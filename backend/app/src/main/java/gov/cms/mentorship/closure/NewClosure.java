package gov.cms.mentorship.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day to declare closed.
 *
 * @param day today or later, as the program counts days
 * @param reason why, for everybody in the program
 */
record NewClosure(
    @NotNull(message = "Choose a day.") LocalDate day,
    @NotBlank(message = "Say why the program is closed.")
        @Size(max = 200, message = "Use up to 200 characters.")
        String reason) {}
