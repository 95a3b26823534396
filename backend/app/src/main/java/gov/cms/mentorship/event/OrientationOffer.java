package gov.cms.mentorship.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Times at which somebody can have an orientation of their own.
 *
 * @param startsAt when each begins
 * @param duration how long each lasts
 * @param place where; an empty text is none
 * @param link where to join from a distance; only https
 */
record OrientationOffer(
    @NotNull(message = "Offer at least one time.")
        @Size(min = 1, max = 10, message = "Offer 1 to 10 times.")
        List<@NotNull(message = "Say when it starts.") Instant> startsAt,
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
        link) {

  private static final String TITLE = "Orientation, just for you";

  EventPlan plan(Instant start) {
    return new EventPlan(TITLE, Optional.empty(), start, duration, place, link, 1);
  }
}
