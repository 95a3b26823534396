package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingRef;
import gov.cms.mentorship.meeting.MeetingRelation;
import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.meeting.Meetings;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.program.Terms;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Files reports and corrects them, under the lock of their meeting. */
@ApplicationScoped
class MeetingReportService {

  private final MeetingReportRepository repository;
  private final MeetingReportAccess access;
  private final MeetingReportReader reader;
  private final Meetings meetings;
  private final Actors actors;
  private final People people;
  private final Programs programs;
  private final Terms taxonomy;
  private final Events events;
  private final Clock clock;

  MeetingReportService(
      MeetingReportRepository repository,
      MeetingReportAccess access,
      MeetingReportReader reader,
      Meetings meetings,
      Actors actors,
      People people,
      Programs programs,
      Terms taxonomy,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.meetings = meetings;
    this.actors = actors;
    this.people = people;
    this.programs = programs;
    this.taxonomy = taxonomy;
    this.events = events;
    this.clock = clock;
  }

  /** Files the report, or corrects it while that is still possible. */
  @Transactional
  Versioned<MeetingReport> update(
      UUID meetingId, Precondition precondition, MergePatch<MeetingReportUpdate> patch) {
    MeetingRef meeting = meetings.hold(meetingId).entity();
    MeetingReportEntity report =
        repository.findByMeeting(meetingId).orElseThrow(() -> Problem.notFound("report"));
    boolean filed = report.state() == MeetingReportState.SUBMITTED;
    MeetingReportAction action = filed ? MeetingReportAction.AMEND : MeetingReportAction.SUBMIT;
    MeetingRelation by = access.change(report.id(), action, precondition).relation();
    MeetingReportUpdate update = patch.applyTo(reader.view(report).value());
    if (filed) {
      meetings.amendReport(meetingId);
      check(update, meeting);
      report.amend(by, update, clock.instant());
      tell(report, meeting, new ReportEvents.Amended(meetingId));
    } else {
      meetings.report(meetingId);
      check(update, meeting);
      report.submit(by, update, clock.instant());
      tell(report, meeting, new ReportEvents.Submitted(meetingId));
    }
    repository.flush();
    return reader.view(report);
  }

  /** The help that the report asks for was given. */
  @Transactional
  Versioned<MeetingReport> handleHelp(UUID meetingId, Precondition precondition) {
    MeetingRef meeting = meetings.hold(meetingId).entity();
    UUID id = repository.idOf(meetingId).orElseThrow(() -> Problem.notFound("report"));
    var seen = access.change(id, MeetingReportAction.HANDLE_HELP, precondition);
    MeetingReportEntity report = seen.entity();
    report.handleHelp(seen.relation(), clock.instant());
    tell(report, meeting, new ReportEvents.HelpHandled(meetingId));
    repository.flush();
    return reader.view(report);
  }

  private void check(MeetingReportUpdate update, MeetingRef meeting) {
    LocalDate today = clock.instant().atZone(people.timeZone(actors.person())).toLocalDate();
    MeetingReportTimes.check(
        update,
        today,
        MeetingReportTimes.day(meeting, programs.require(meeting.engagement().program())),
        taxonomy.unknown(TermKind.TOPIC, update.topics(), "/topics"));
  }

  private void tell(MeetingReportEntity report, MeetingRef meeting, ReportEvents payload) {
    events.tell(
        meeting.engagement().program(),
        ReportEvents.subject(report.id()),
        meeting.people(),
        payload);
  }
}
