package gov.cms.mentorship.event;

import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Sessions are seen by the support team and everybody in the program, a time for one person by that
 * person alone.
 */
@Singleton
class EventAccess extends Access<EventEntity, EventState, EventAction, EventRelation> {

  private final Enrollments enrollments;

  EventAccess(
      EventRepository repository, Enrollments enrollments, Actors actors, ActorNames names) {
    super("session", repository, EventLifecycle.TABLE, actors, names);
    this.enrollments = enrollments;
  }

  @Override
  protected Optional<EventRelation> relation(EventEntity event, Actor actor) {
    return switch (actor) {
      case Actor.Person person when person.has(Roles.COORDINATOR) ->
          Optional.of(EventRelation.COORDINATOR);
      case Actor.Person person when isFor(event, person) -> Optional.of(EventRelation.PARTICIPANT);
      default -> Optional.empty();
    };
  }

  private boolean isFor(EventEntity event, Actor.Person person) {
    return switch (event.kind()) {
      case ORIENTATION -> enrollments.isIn(person.id(), event.program());
      case ONE_TO_ONE -> event.personId().filter(person.id()::equals).isPresent();
    };
  }

  @Override
  protected EventState state(EventEntity event) {
    return event.state();
  }
}
