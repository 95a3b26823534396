package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Engagements are seen by their two people, the support team, and machines that read them. */
@Singleton
class EngagementAccess
    extends Access<EngagementEntity, EngagementState, EngagementAction, EngagementRelation> {

  EngagementAccess(EngagementRepository repository, Actors actors, ActorNames names) {
    super("mentorship", repository, EngagementLifecycle.TABLE, actors, names);
  }

  /** Whether the actor sees everybody's. */
  static boolean seesAll(Actor actor) {
    return actor.has(Roles.COORDINATOR) || actor.has(Roles.ENGAGEMENTS_READ);
  }

  @Override
  protected Optional<EngagementRelation> relation(EngagementEntity engagement, Actor actor) {
    return switch (actor) {
      case Actor.Person acting when acting.id().equals(engagement.menteeId()) ->
          Optional.of(EngagementRelation.MENTEE);
      case Actor.Person acting when acting.id().equals(engagement.mentorId()) ->
          Optional.of(EngagementRelation.MENTOR);
      case Actor.Person acting when acting.has(Roles.COORDINATOR) ->
          Optional.of(EngagementRelation.COORDINATOR);
      case Actor.Machine machine when machine.has(Roles.ENGAGEMENTS_READ) ->
          Optional.of(EngagementRelation.MACHINE);
      default -> Optional.empty();
    };
  }

  @Override
  protected EngagementState state(EngagementEntity engagement) {
    return engagement.state();
  }
}
