package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Meetings as the actor sees them, with their reports and what can be done with them. */
@ApplicationScoped
class MeetingReader {

  private final MeetingRepository repository;
  private final MeetingAccess access;
  private final MeetingReports reports;
  private final Engagements engagements;
  private final Actors actors;
  private final Clock clock;

  MeetingReader(
      MeetingRepository repository,
      MeetingAccess access,
      MeetingReports reports,
      Engagements engagements,
      Actors actors,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.reports = reports;
    this.engagements = engagements;
    this.actors = actors;
    this.clock = clock;
  }

  @Reading
  Versioned<Meeting> get(UUID id) {
    return view(access.see(id));
  }

  @Reading
  Page<Meeting> list(
      UUID engagementId, Set<MeetingState> states, String sort, PageParameters page) {
    EngagementRef engagement = engagements.see(engagementId);
    MeetingRelation relation = MeetingRelation.of(engagement, actors.current()).orElseThrow();
    Page<MeetingEntity> found = repository.page(engagementId, states, sort, page);
    List<UUID> ids = found.items().stream().map(MeetingEntity::id).toList();
    Map<UUID, MeetingReports.Standing> standings = reports.of(engagement.program(), ids);
    return found.map(meeting ->
        Meeting.of(
            meeting,
            situation(meeting, engagement, Optional.ofNullable(standings.get(meeting.id()))),
            relation));
  }

  Versioned<Meeting> view(Seen<MeetingEntity, MeetingRelation> seen) {
    MeetingEntity meeting = seen.entity();
    return new Versioned<>(
        Meeting.of(meeting, situation(meeting), seen.relation()), meeting.version());
  }

  /** All that decides what can be done with a meeting now. */
  MeetingSituation situation(MeetingEntity meeting) {
    return situation(
        meeting,
        engagements.facts(meeting.engagementId()),
        Optional.ofNullable(
            reports.of(meeting.program(), List.of(meeting.id())).get(meeting.id())));
  }

  private MeetingSituation situation(
      MeetingEntity meeting, EngagementRef engagement, Optional<MeetingReports.Standing> report) {
    return new MeetingSituation(
        meeting.state(), meeting.startsAt(), report, engagement.open(), clock.instant());
  }
}
