package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Match runs are the support team's. */
@Singleton
class MatchRunAccess
    extends Access<MatchRunEntity, MatchRunState, MatchRunAction, MatchRunRelation> {

  MatchRunAccess(MatchRunRepository repository, Actors actors, ActorNames names) {
    super("match run", repository, MatchRunLifecycle.TABLE, actors, names);
  }

  @Override
  protected Optional<MatchRunRelation> relation(MatchRunEntity run, Actor actor) {
    return switch (actor) {
      case Actor.Person person when person.has(Roles.COORDINATOR) ->
          Optional.of(MatchRunRelation.COORDINATOR);
      case Actor.Job job -> Optional.of(MatchRunRelation.PROGRAM);
      default -> Optional.empty();
    };
  }

  @Override
  protected MatchRunState state(MatchRunEntity run) {
    return run.state();
  }
}
