package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Lays a meeting open for the current caller: with its report, its engagement and what is allowed.
 */
@ApplicationScoped
class MeetingDesk {

  private final MeetingRepository meetings;
  private final MeetingReportRepository reports;
  private final Engagements engagements;
  private final Actors actors;
  private final Programs programs;
  private final Clock clock;

  MeetingDesk(
      MeetingRepository meetings,
      MeetingReportRepository reports,
      Engagements engagements,
      Actors actors,
      Programs programs,
      Clock clock) {
    this.meetings = meetings;
    this.reports = reports;
    this.engagements = engagements;
    this.actors = actors;
    this.programs = programs;
    this.clock = clock;
  }

  /** A meeting with all that belongs to it. */
  record OpenMeeting(
      MeetingEntity meeting,
      Optional<MeetingReportEntity> report,
      EngagementRef engagement,
      Relation relation) {}

  /** The meeting, if the caller may know of it; not found otherwise. */
  OpenMeeting read(UUID id) {
    MeetingEntity meeting = meetings.findByIdOptional(id).orElseThrow(MeetingDesk::notFound);
    EngagementRef engagement = engagements.facts(meeting.engagementId());
    Relation relation = relationTo(engagement).orElseThrow(MeetingDesk::notFound);
    return new OpenMeeting(meeting, reports.findByMeeting(id), engagement, relation);
  }

  /** As {@link #read(UUID)}, to be changed: the engagement keeps its state meanwhile. */
  OpenMeeting write(UUID id) {
    meetings
        .findByIdOptional(id)
        .map(MeetingEntity::engagementId)
        .ifPresent(meetings::holdEngagement);
    return read(id);
  }

  /** What the current caller is to an engagement. */
  Optional<Relation> relationTo(EngagementRef engagement) {
    return Relation.of(engagement, actors.person(), actors.current().has(Roles.COORDINATOR));
  }

  /** What decides which actions the caller may take now. */
  Situation situation(OpenMeeting open) {
    return new Situation(
        open.meeting().state(),
        open.meeting().startsAt(),
        open.report().isPresent(),
        open.report().flatMap(report -> report.amendableUntil(amendable(open.meeting()))),
        open.engagement().open(),
        open.relation(),
        clock.instant());
  }

  /** For how long the report of a meeting can be corrected. */
  Duration amendable(MeetingEntity meeting) {
    return Duration.ofDays(programs.require(meeting.program()).policy().reports().amendDays());
  }

  private static Problem notFound() {
    return Problem.notFound("meeting");
  }
}
