package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementAction;
import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Plans meetings and says what became of them. Whatever it does holds the engagement first, so that
 * all changes to the meetings of two people come one after another; that no two of them overlap is
 * a constraint.
 */
@ApplicationScoped
class MeetingService {

  private final MeetingRepository repository;
  private final MeetingAccess access;
  private final MeetingReader reader;
  private final Engagements engagements;
  private final Actors actors;
  private final Events events;
  private final Clock clock;

  MeetingService(
      MeetingRepository repository,
      MeetingAccess access,
      MeetingReader reader,
      Engagements engagements,
      Actors actors,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.engagements = engagements;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Versioned<Meeting> schedule(UUID engagementId, NewMeeting plan) {
    EngagementRef engagement = engagements.hold(engagementId, EngagementAction.SCHEDULE_MEETING);
    MeetingRelation relation = MeetingRelation.of(engagement, actors.current()).orElseThrow();
    MeetingTimes.check(plan, clock.instant());
    MeetingEntity meeting = new MeetingEntity(engagementId, engagement.program(), plan);
    repository.persistAndFlush(meeting);
    tell(meeting, new MeetingEvents.Scheduled(engagementId, meeting.startsAt(), meeting.endsAt()));
    return saved(new Seen<>(meeting, relation));
  }

  @Transactional
  Versioned<Meeting> update(UUID id, Precondition precondition, MergePatch<NewMeeting> patch) {
    var seen =
        possible(access.change(id, MeetingAction.UPDATE, precondition), MeetingAction.UPDATE);
    MeetingEntity meeting = seen.entity();
    NewMeeting plan = patch.applyTo(reader.view(seen).value());
    meeting.update(seen.relation(), plan);
    MeetingTimes.check(plan, clock.instant());
    repository.flush();
    tell(
        meeting,
        new MeetingEvents.Updated(meeting.engagementId(), meeting.startsAt(), meeting.endsAt()));
    return saved(seen);
  }

  @Transactional
  Versioned<Meeting> cancel(UUID id, Precondition precondition) {
    return saved(taken(id, MeetingAction.CANCEL, precondition));
  }

  @Transactional
  Versioned<Meeting> miss(UUID id, Precondition precondition) {
    return saved(taken(id, MeetingAction.MISS, precondition));
  }

  @Transactional
  Versioned<Meeting> hold(UUID id, Precondition precondition) {
    return saved(taken(id, MeetingAction.HOLD, precondition));
  }

  /** The report of a meeting is being filed. */
  @Transactional(Transactional.TxType.MANDATORY)
  void report(UUID id) {
    take(access.change(id, MeetingAction.REPORT), MeetingAction.REPORT);
  }

  /** The report of a meeting is being corrected. */
  @Transactional(Transactional.TxType.MANDATORY)
  void amendReport(UUID id) {
    take(access.change(id, MeetingAction.AMEND_REPORT), MeetingAction.AMEND_REPORT);
  }

  /** Calls off what was planned for after the end of an engagement, which its end holds. */
  @Transactional(Transactional.TxType.MANDATORY)
  void cancelComing(UUID engagementId) {
    repository
        .comingAfter(engagementId, clock.instant())
        .forEach(meeting -> move(meeting, MeetingAction.CANCEL, MeetingRelation.SYSTEM));
  }

  private Seen<MeetingEntity, MeetingRelation> taken(
      UUID id, MeetingAction action, Precondition precondition) {
    return take(access.change(id, action, precondition), action);
  }

  private Seen<MeetingEntity, MeetingRelation> take(
      Seen<MeetingEntity, MeetingRelation> seen, MeetingAction action) {
    possible(seen, action);
    move(seen.entity(), action, seen.relation());
    return seen;
  }

  private Seen<MeetingEntity, MeetingRelation> possible(
      Seen<MeetingEntity, MeetingRelation> seen, MeetingAction action) {
    reader.situation(seen.entity()).require(action, seen.relation());
    return seen;
  }

  /** Moves a meeting along its table and tells it, if that led to another state. */
  private void move(MeetingEntity meeting, MeetingAction action, MeetingRelation by) {
    MeetingState before = meeting.state();
    meeting.move(action, by);
    if (meeting.state() == before) {
      return;
    }
    UUID engagement = meeting.engagementId();
    tell(
        meeting,
        switch (meeting.state()) {
          case SCHEDULED -> throw new IllegalStateException("Nothing leads back to SCHEDULED");
          case HELD -> new MeetingEvents.Held(engagement);
          case CANCELLED -> new MeetingEvents.Cancelled(engagement, meeting.startsAt());
          case MISSED -> new MeetingEvents.Missed(engagement);
        });
  }

  private void tell(MeetingEntity meeting, MeetingEvents payload) {
    EngagementRef engagement = engagements.facts(meeting.engagementId());
    events.tell(
        meeting.program(),
        MeetingEvents.subject(meeting.id()),
        List.of(engagement.mentorId(), engagement.menteeId()),
        payload);
  }

  private Versioned<Meeting> saved(Seen<MeetingEntity, MeetingRelation> seen) {
    repository.flush();
    return reader.view(seen);
  }
}
