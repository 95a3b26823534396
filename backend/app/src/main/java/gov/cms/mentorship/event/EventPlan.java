package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All of an event that can be changed.
 *
 * @param place where; an empty text is none
 * @param link where to join from a distance; only https
 * @param capacity for how many
 */
@Schema
record EventPlan(
    @NotBlank(message = "Give the session a title.")
        @Size(max = 200, message = "Use up to 200 characters.")
        String title,
    Optional<@Size(max = 2000, message = "Use up to 2,000 characters.") String> description,
    @NotNull(message = "Say when it starts.") Instant startsAt,
    @NotNull(message = "Say how long it lasts.") Duration duration,
    Optional<
            @Pattern(regexp = ONE_LINE, message = "Enter a room or an address on one line.")
            @Size(max = 300, message = "Use up to 300 characters.") String>
        place,
    Optional<
            @Pattern(regexp = HTTPS, message = "Enter a link that begins with https://.")
            @Size(max = 500, message = "Use up to 500 characters.") String>
        link,
    @NotNull(message = "Say for how many people.")
        @Min(value = 1, message = "Enter 1 or more.")
        @Max(value = 500, message = "Enter 500 or less.")
        Integer capacity) {

  static final String ONE_LINE = "[^\\x00-\\x1f\\x7f]*";
  static final String HTTPS = "https://[^\\s<>\"\\x00-\\x1f\\x7f]+";

  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofHours(8);
  private static final Period FARTHEST_AHEAD = Period.ofYears(2);

  /** Makes sure that people can come. */
  void check(Instant now) {
    List<FieldError> errors = new ArrayList<>(errorsOfTime("/startsAt", startsAt, now));
    errors.addAll(errorsOfTheRest());
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  /** What is wrong with the moment of its start. */
  static List<FieldError> errorsOfTime(String pointer, Instant startsAt, Instant now) {
    if (!startsAt.isAfter(now)) {
      return List.of(new FieldError(pointer, "Choose a time that is still to come."));
    }
    return startsAt.isAfter(now.atOffset(ZoneOffset.UTC).plus(FARTHEST_AHEAD).toInstant())
        ? List.of(new FieldError(pointer, "Choose a time within two years from now."))
        : List.of();
  }

  /** What is wrong with all but its start. */
  List<FieldError> errorsOfTheRest() {
    List<FieldError> errors = new ArrayList<>();
    if (duration.compareTo(SHORTEST) < 0
        || duration.compareTo(LONGEST) > 0
        || !duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
      errors.add(new FieldError("/duration", "Choose whole minutes, from 15 minutes to 8 hours."));
    }
    if (place.flatMap(PlainText::written).isEmpty() && link.isEmpty()) {
      errors.add(new FieldError("/place", "Enter a place, or a link to join from a distance."));
    }
    return errors;
  }

  EventPlan withCapacity(int places) {
    return new EventPlan(title, description, startsAt, duration, place, link, places);
  }
}
