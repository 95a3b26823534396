package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingReports;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells meetings where their reports stand. */
@ApplicationScoped
class MeetingReportStandings implements MeetingReports {

  private final MeetingReportRepository repository;
  private final Programs programs;

  MeetingReportStandings(MeetingReportRepository repository, Programs programs) {
    this.repository = repository;
    this.programs = programs;
  }

  @Override
  public Map<UUID, Standing> of(String program, Collection<UUID> meetings) {
    Policy.Reports policy = programs.require(program).policy().reports();
    return meetings.isEmpty()
        ? Map.of()
        : repository.outlines(meetings).stream()
            .collect(
                Collectors.toMap(
                    MeetingReportRepository.Outline::meetingId,
                    outline -> standing(outline, policy)));
  }

  private static Standing standing(MeetingReportRepository.Outline report, Policy.Reports policy) {
    return new Standing(
        report.state(),
        report.dueAt(),
        policy.requirement() == Policy.Requirement.REQUIRED,
        amendableUntil(report.submittedAt(), policy));
  }

  /** Until when a report can be corrected, if it was filed. */
  static Optional<Instant> amendableUntil(Optional<Instant> submittedAt, Policy.Reports policy) {
    return submittedAt.map(submitted -> submitted.plus(Duration.ofDays(policy.amendDays())));
  }
}
