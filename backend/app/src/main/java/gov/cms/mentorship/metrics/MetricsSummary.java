package gov.cms.mentorship.metrics;

import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Count;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A program in figures.
 *
 * @param program the program's slug
 * @param from first day of the period
 * @param to last day of the period
 * @param asOf when it was counted
 * @param minimumGroupSize numbers about fewer people are suppressed
 * @param participants people who take part now
 * @param enrollmentsByState all enrollments as they stand now
 * @param engagementsByState all engagements as they stand now
 * @param requestsByStatus match requests made in the period
 * @param meetingsHeld meetings held in the period
 * @param meetingHours their length together, as reported; absent where suppressed
 * @param reportsFiled meeting reports filed in the period
 * @param medianDaysToMatch days from a mentee's submission to the engagement, for engagements
 *     opened in the period
 * @param satisfaction what the feedback surveys of the period say
 * @param meetingsByMonth meetings held in each month of the period, none left out
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
    List<Cell> requestsByStatus,
    Count meetingsHeld,
    Optional<Double> meetingHours,
    Count reportsFiled,
    Optional<Double> medianDaysToMatch,
    Satisfaction satisfaction,
    List<MonthlyMeetings> meetingsByMonth) {

  /** People who take part now, by role. */
  record Participants(Count mentors, Count mentees) {}

  /**
   * What people answer when asked how the mentorship was.
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
}
