package gov.cms.mentorship.report;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.meeting.MeetingEvents;
import gov.cms.mentorship.meeting.MeetingRef;
import gov.cms.mentorship.meeting.MeetingRelation;
import gov.cms.mentorship.meeting.Meetings;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** A report follows its meeting, in the same transaction and under the meeting's lock. */
@ApplicationScoped
class ReportOfMeeting {

  private final MeetingReportRepository repository;
  private final Events events;
  private final Meetings meetings;
  private final Programs programs;
  private final Calendars calendars;

  ReportOfMeeting(
      MeetingReportRepository repository,
      Events events,
      Meetings meetings,
      Programs programs,
      Calendars calendars) {
    this.repository = repository;
    this.events = events;
    this.meetings = meetings;
    this.programs = programs;
    this.calendars = calendars;
  }

  void on(@Observes DomainEvent event) {
    UUID meeting = event.subject().id();
    switch (event.payload()) {
      case MeetingEvents.Scheduled scheduled -> open(meetings.facts(meeting));
      case MeetingEvents.Updated updated -> follow(meetings.facts(meeting));
      case MeetingEvents.Cancelled cancelled -> waive(meetings.facts(meeting));
      case MeetingEvents.Missed missed -> waive(meetings.facts(meeting));
      default -> {}
    }
  }

  private void open(MeetingRef meeting) {
    Program program = program(meeting);
    if (program.policy().reports().requirement() == Policy.Requirement.NONE) {
      return;
    }
    MeetingReportEntity report =
        new MeetingReportEntity(meeting.id(), expectation(meeting, program));
    repository.persist(report);
    tell(report, meeting, new ReportEvents.Opened(meeting.id(), report.dueAt()));
  }

  private void follow(MeetingRef meeting) {
    repository
        .findByMeeting(meeting.id())
        .ifPresent(report -> {
          report.follow(MeetingRelation.SYSTEM, expectation(meeting, program(meeting)));
          tell(report, meeting, new ReportEvents.Followed(meeting.id(), report.dueAt()));
        });
  }

  private void waive(MeetingRef meeting) {
    repository
        .findByMeeting(meeting.id())
        .ifPresent(report -> {
          report.waive(MeetingRelation.SYSTEM);
          tell(report, meeting, new ReportEvents.Waived(meeting.id()));
        });
  }

  private void tell(MeetingReportEntity report, MeetingRef meeting, ReportEvents payload) {
    events.tell(
        meeting.engagement().program(),
        ReportEvents.subject(report.id()),
        meeting.people(),
        payload);
  }

  private MeetingReportEntity.Expectation expectation(MeetingRef meeting, Program program) {
    return MeetingReportTimes.expectation(meeting, program, calendars.held(program));
  }

  private Program program(MeetingRef meeting) {
    return programs.require(meeting.engagement().program());
  }
}
