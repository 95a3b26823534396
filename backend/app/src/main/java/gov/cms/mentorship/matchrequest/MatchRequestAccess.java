package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Match requests are seen by their two people and the support team. */
@Singleton
class MatchRequestAccess
    extends Access<
        MatchRequestEntity, MatchRequestState, MatchRequestAction, MatchRequestRelation> {

  MatchRequestAccess(MatchRequestRepository repository, Actors actors, ActorNames names) {
    super("request", repository, MatchRequestLifecycle.TABLE, actors, names);
  }

  /** Whether the actor sees everybody's. */
  static boolean seesAll(Actor actor) {
    return actor.has(Roles.COORDINATOR);
  }

  @Override
  protected Optional<MatchRequestRelation> relation(MatchRequestEntity request, Actor actor) {
    return relationOf(actor, request);
  }

  @Override
  protected MatchRequestState state(MatchRequestEntity request) {
    return request.state();
  }

  /** What an actor is to a request. */
  static Optional<MatchRequestRelation> relationOf(Actor actor, MatchRequestEntity request) {
    return switch (actor) {
      case Actor.Person acting when request.isOf(acting.id()) ->
          Optional.of(request.relationOf(acting.id()));
      case Actor.Person acting when acting.has(Roles.COORDINATOR) ->
          Optional.of(
              request.origin() == Origin.COORDINATOR
                  ? MatchRequestRelation.SENDER
                  : MatchRequestRelation.COORDINATOR);
      default -> Optional.empty();
    };
  }
}
