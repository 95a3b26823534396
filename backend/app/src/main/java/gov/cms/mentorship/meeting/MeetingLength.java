package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.problem.FieldError;
import java.time.Duration;
import java.util.Optional;

/** How long meetings can be. */
public final class MeetingLength {

  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofHours(8);

  private MeetingLength() {}

  /** What is wrong with the {@code /duration} of a meeting, if anything is. */
  public static Optional<FieldError> check(Duration duration) {
    boolean fine =
        duration.compareTo(SHORTEST) >= 0
            && duration.compareTo(LONGEST) <= 0
            && duration.equals(Duration.ofMinutes(duration.toMinutes()));
    return fine
        ? Optional.empty()
        : Optional.of(
            new FieldError("/duration", "Choose whole minutes, from 15 minutes to 8 hours."));
  }
}
