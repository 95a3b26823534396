package gov.cms.mentorship.intake;

import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Intake is for the support team alone. */
@Singleton
class IntakeAccess extends Access<IntakeEntity, IntakeState, IntakeAction, IntakeRelation> {

  IntakeAccess(IntakeRepository repository, Actors actors, ActorNames names) {
    super("intake item", repository, IntakeLifecycle.TABLE, actors, names);
  }

  @Override
  protected Optional<IntakeRelation> relation(IntakeEntity item, Actor actor) {
    return actor.has(Roles.COORDINATOR)
        ? Optional.of(IntakeRelation.COORDINATOR)
        : Optional.empty();
  }

  @Override
  protected IntakeState state(IntakeEntity item) {
    return item.state();
  }
}
