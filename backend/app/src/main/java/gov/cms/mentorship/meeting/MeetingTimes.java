package gov.cms.mentorship.meeting;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When meetings can be, how long, and until when they are reported. */
final class MeetingTimes {

  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofHours(8);
  private static final Period FARTHEST_BACK = Period.ofYears(1);
  private static final Period FARTHEST_AHEAD = Period.ofYears(2);

  private MeetingTimes() {}

  /** A plan may lie in the past, so that a meeting nobody had planned can be reported. */
  static void check(NewMeeting plan, Instant now) {
    List<FieldError> errors = new ArrayList<>(duration(plan.duration()).stream().toList());
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate day = plan.startsAt().atZone(ZoneOffset.UTC).toLocalDate();
    if (day.isBefore(today.minus(FARTHEST_BACK)) || day.isAfter(today.plus(FARTHEST_AHEAD))) {
      errors.add(
          new FieldError("/startsAt", "Choose a day from one year back to two years ahead."));
    }
    refuse(errors);
  }

  /** What a report tells must have been possible. */
  static void check(MeetingReportUpdate report, LocalDate today, List<FieldError> others) {
    List<FieldError> errors = new ArrayList<>(duration(report.duration()).stream().toList());
    if (report.heldOn().isAfter(today) || report.heldOn().isBefore(today.minus(FARTHEST_BACK))) {
      errors.add(new FieldError("/heldOn", "Choose a day of the last twelve months."));
    }
    errors.addAll(others);
    refuse(errors);
  }

  /** What can be filled into the report of a planned meeting. */
  static MeetingReportEntity.Expectation expectation(MeetingEntity meeting, Program program) {
    return new MeetingReportEntity.Expectation(
        program
            .businessCalendar()
            .plusBusinessDays(meeting.endsAt(), program.policy().reports().dueBusinessDays()),
        meeting.startsAt().atZone(program.timeZone()).toLocalDate(),
        meeting.duration(),
        meeting.mode());
  }

  private static Optional<FieldError> duration(Duration duration) {
    boolean fine =
        duration.compareTo(SHORTEST) >= 0
            && duration.compareTo(LONGEST) <= 0
            && duration.equals(Duration.ofMinutes(duration.toMinutes()));
    return fine
        ? Optional.empty()
        : Optional.of(
            new FieldError("/duration", "Choose whole minutes, from 15 minutes to 8 hours."));
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
