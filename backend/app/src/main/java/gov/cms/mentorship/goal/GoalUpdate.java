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
    @NotBlank(message = "give the goal a name") @Size(max = 200, message = "up to 200 characters")
        String title,
    @NotBlank(message = "say what exactly") @Size(max = 1000, message = "up to 1000 characters")
        String specific,
    @NotBlank(message = "say how you will know that it is reached")
        @Size(max = 1000, message = "up to 1000 characters")
        String measurable,
    @NotBlank(message = "say why it can be reached")
        @Size(max = 1000, message = "up to 1000 characters")
        String achievable,
    @NotBlank(message = "say why it matters") @Size(max = 1000, message = "up to 1000 characters")
        String relevant,
    @NotNull(message = "choose a day") LocalDate dueOn,
    @NotNull(message = "choose one") GoalState state,
    @Min(value = 0, message = "0 to 100") @Max(value = 100, message = "0 to 100") int progress) {}
