package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** When meetings can be. */
final class MeetingTimes {

  private static final Period FARTHEST_BACK = Period.ofYears(1);
  private static final Period FARTHEST_AHEAD = Period.ofYears(2);

  private MeetingTimes() {}

  /** A plan may lie in the past, so that a meeting nobody had planned can be reported. */
  static void check(NewMeeting plan, Instant now) {
    List<FieldError> errors =
        new ArrayList<>(MeetingLength.check(plan.duration()).stream().toList());
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate day = plan.startsAt().atZone(ZoneOffset.UTC).toLocalDate();
    if (day.isBefore(today.minus(FARTHEST_BACK)) || day.isAfter(today.plus(FARTHEST_AHEAD))) {
      errors.add(
          new FieldError("/startsAt", "Choose a day from one year ago to two years from now."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
