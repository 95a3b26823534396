package gov.cms.mentorship.goal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal with what has become of it. */
@Schema
record GoalUpdate(
    @NotBlank(message = "Give the goal a name.")
        @Size(max = 200, message = "Use up to 200 characters.")
        String title,
    @NotBlank(message = "Say what exactly you will do.")
        @Size(max = 1000, message = "Use up to 1,000 characters.")
        String specific,
    @NotBlank(message = "Say how you will know you are there.")
        @Size(max = 1000, message = "Use up to 1,000 characters.")
        String measurable,
    @NotBlank(message = "Say what makes it possible.")
        @Size(max = 1000, message = "Use up to 1,000 characters.")
        String achievable,
    @NotBlank(message = "Say why it matters.")
        @Size(max = 1000, message = "Use up to 1,000 characters.")
        String relevant,
    @NotNull(message = "Choose a day.") LocalDate dueOn,
    @NotNull(message = "Choose one.") GoalState state,
    @Min(value = 0, message = "Enter a number from 0 to 100.")
        @Max(value = 100, message = "Enter a number from 0 to 100.")
        int progress) {}
