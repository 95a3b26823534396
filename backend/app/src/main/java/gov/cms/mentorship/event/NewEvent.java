package gov.cms.mentorship.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A session that is to be published; for its fields see {@link EventPlan}. */
record NewEvent(
    @NotBlank(message = "Name a program.") @Size(max = 100, message = "Use up to 100 characters.")
        String program,
    @NotBlank(message = "Give the session a title.")
        @Size(max = 200, message = "Use up to 200 characters.")
        String title,
    Optional<@Size(max = 2000, message = "Use up to 2,000 characters.") String> description,
    @NotNull(message = "Say when it starts.") Instant startsAt,
    @NotNull(message = "Say how long it lasts.") Duration duration,
    Optional<
            @Pattern(
                regexp = EventPlan.ONE_LINE,
                message = "Enter a room or an address on one line.")
            @Size(max = 300, message = "Use up to 300 characters.") String>
        place,
    Optional<
            @Pattern(regexp = EventPlan.HTTPS, message = "Enter a link that begins with https://.")
            @Size(max = 500, message = "Use up to 500 characters.") String>
        link,
    @NotNull(message = "Say for how many people.")
        @Min(value = 1, message = "Enter 1 or more.")
        @Max(value = 500, message = "Enter 500 or less.")
        Integer capacity) {

  EventPlan plan() {
    return new EventPlan(title, description, startsAt, duration, place, link, capacity);
  }
}
