package gov.cms.mentorship.metrics;

import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Count;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A program in figures: some of how it stands now, some of a period. Numbers are told in whole
 * groups of people, rounded down; see {@link gov.cms.mentorship.shared.privacy.Suppression}.
 *
 * @param program the program's slug
 * @param from first day of the period
 * @param to last day of the period
 * @param asOf when it was counted
 * @param minimumGroupSize the group: numbers are rounded down to multiples of it, and numbers about
 *     fewer people, or about nobody, are suppressed
 * @param participants people who take part actively now
 * @param enrollmentsByState all enrollments as they stand now
 * @param engagementsByState all engagements as they stand now
 * @param requestsByState all match requests as they stand now
 * @param meetingsHeld meetings held in the period, in the months that are shown
 * @param meetingHours their length together, as reported or planned; absent where suppressed
 * @param reportsFiled meeting reports filed in the period
 * @param medianDaysToMatch whole weeks, in days, within which half of the mentees were matched
 *     whose first engagement was opened in the period
 * @param satisfaction what the feedback surveys of the period say
 * @param meetingsByMonth meetings held in each month of the period
 * @param leftOut the months that the figures of the period leave out
 */
record MetricsSummary(
    String program,
    LocalDate from,
    LocalDate to,
    Instant asOf,
    int minimumGroupSize,
    Participants participants,
    List<Cell> enrollmentsByState,
    List<Cell> engagementsByState,
    List<Cell> requestsByState,
    Count meetingsHeld,
    Optional<Double> meetingHours,
    Count reportsFiled,
    Optional<Double> medianDaysToMatch,
    Satisfaction satisfaction,
    List<MonthlyMeetings> meetingsByMonth,
    LeftOut leftOut) {

  /** People who take part actively now, by role. */
  @Schema(name = "ParticipantFigures")
  record Participants(Count mentors, Count mentees) {}

  /**
   * What people answer when asked how the mentorship was, in surveys that are not anonymous.
   * Answers count in whole batches, in the month from which on their average is about a group.
   *
   * @param average from 1 to 5; absent where suppressed
   * @param answers how many answered
   */
  record Satisfaction(Optional<Double> average, Count answers) {}

  /**
   * Meetings of a month.
   *
   * @param month as in 2026-11
   * @param held how many were held
   */
  record MonthlyMeetings(String month, Count held) {}

  /**
   * Months, as in 2026-11, that a figure of the period leaves out.
   *
   * @param meetings left out of meetings and their hours
   * @param reports left out of the reports filed
   * @param matches left out of the days to a match
   * @param answers left out of the satisfaction
   */
  @Schema(name = "LeftOutFigures")
  record LeftOut(
      List<String> meetings, List<String> reports, List<String> matches, List<String> answers) {}
}
