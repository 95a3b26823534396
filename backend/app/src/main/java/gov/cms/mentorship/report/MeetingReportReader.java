package gov.cms.mentorship.report;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.meeting.Meetings;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reports as their people and the support team see them. */
@ApplicationScoped
class MeetingReportReader {

  private final MeetingReportRepository repository;
  private final MeetingReportAccess access;
  private final Meetings meetings;
  private final Programs programs;

  MeetingReportReader(
      MeetingReportRepository repository,
      MeetingReportAccess access,
      Meetings meetings,
      Programs programs) {
    this.repository = repository;
    this.access = access;
    this.meetings = meetings;
    this.programs = programs;
  }

  @Reading
  Versioned<MeetingReport> get(UUID meetingId) {
    UUID id = repository.idOf(meetingId).orElseThrow(() -> Problem.notFound("report"));
    return view(access.see(id).entity());
  }

  @Reading
  Page<MeetingReportSummary> list(MeetingReportFilter filter, PageParameters page) {
    filter.program.ifPresent(programs::named);
    return repository.page(filter, page);
  }

  Versioned<MeetingReport> view(MeetingReportEntity report) {
    EngagementRef engagement = meetings.facts(report.meetingId()).engagement();
    return new Versioned<>(
        MeetingReport.of(
            report,
            engagement.id(),
            MeetingReportStandings.amendableUntil(
                report.submittedAt(), programs.require(engagement.program()).policy().reports())),
        report.version());
  }
}
