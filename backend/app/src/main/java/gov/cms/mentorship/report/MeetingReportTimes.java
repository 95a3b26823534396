package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingLength;
import gov.cms.mentorship.meeting.MeetingRef;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Until when meetings are reported, and what a report can say of their time. */
final class MeetingReportTimes {

  private static final Period FARTHEST_BACK = Period.ofYears(1);

  private MeetingReportTimes() {}

  /** What can be filled into the report of a planned meeting. */
  static MeetingReportEntity.Expectation expectation(
      MeetingRef meeting, Program program, BusinessCalendar calendar) {
    return new MeetingReportEntity.Expectation(
        calendar.plusBusinessDays(meeting.endsAt(), program.policy().reports().dueBusinessDays()),
        day(meeting, program),
        meeting.duration(),
        meeting.mode());
  }

  /**
   * What a report tells must have been possible.
   *
   * @param planned the day that the meeting was planned for; it is never too long ago
   */
  static void check(
      MeetingReportUpdate report, LocalDate today, LocalDate planned, List<FieldError> others) {
    List<FieldError> errors =
        new ArrayList<>(MeetingLength.check(report.duration()).stream().toList());
    LocalDate oldest = today.minus(FARTHEST_BACK);
    if (report.heldOn().isAfter(today)
        || (report.heldOn().isBefore(oldest) && report.heldOn().isBefore(planned))) {
      errors.add(new FieldError("/heldOn", "Choose a day in the last 12 months."));
    }
    errors.addAll(others);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  /** The day of a meeting as its program counts days. */
  static LocalDate day(MeetingRef meeting, Program program) {
    return meeting.startsAt().atZone(program.timeZone()).toLocalDate();
  }
}
