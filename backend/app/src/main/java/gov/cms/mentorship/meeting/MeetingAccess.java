package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Meetings are seen by their two people and the support team. Whoever changes one holds its
 * engagement first, so that this cannot end meanwhile.
 */
@Singleton
class MeetingAccess extends Access<MeetingEntity, MeetingState, MeetingAction, MeetingRelation> {

  private final MeetingRepository repository;
  private final Engagements engagements;

  MeetingAccess(
      MeetingRepository repository, Engagements engagements, Actors actors, ActorNames names) {
    super("meeting", repository, MeetingLifecycle.TABLE, actors, names);
    this.repository = repository;
    this.engagements = engagements;
  }

  @Override
  public Seen<MeetingEntity, MeetingRelation> change(UUID id, MeetingAction action) {
    holdEngagementOf(id);
    return super.change(id, action);
  }

  /** The meeting as the actor may see it, locked until the end of the transaction. */
  Seen<MeetingEntity, MeetingRelation> hold(UUID id) {
    holdEngagementOf(id);
    repository.locked(id);
    return see(id);
  }

  @Override
  protected Optional<MeetingRelation> relation(MeetingEntity meeting, Actor actor) {
    return MeetingRelation.of(engagements.facts(meeting.engagementId()), actor);
  }

  @Override
  protected MeetingState state(MeetingEntity meeting) {
    return meeting.state();
  }

  private void holdEngagementOf(UUID id) {
    repository.engagementOf(id).ifPresent(repository::holdEngagement);
  }
}
