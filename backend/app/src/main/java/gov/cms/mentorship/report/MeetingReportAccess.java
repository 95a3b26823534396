package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingRelation;
import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.meeting.Meetings;
import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whoever sees a meeting sees its report. */
@Singleton
class MeetingReportAccess
    extends Access<MeetingReportEntity, MeetingReportState, MeetingReportAction, MeetingRelation> {

  private final Meetings meetings;

  MeetingReportAccess(
      MeetingReportRepository repository, Meetings meetings, Actors actors, ActorNames names) {
    super("report", repository, MeetingReportLifecycle.TABLE, actors, names);
    this.meetings = meetings;
  }

  @Override
  protected Optional<MeetingRelation> relation(MeetingReportEntity report, Actor actor) {
    return meetings.relation(report.meetingId(), actor);
  }

  @Override
  protected MeetingReportState state(MeetingReportEntity report) {
    return report.state();
  }
}
