package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Enrollments are seen by their person, the support team, machines, and the manager by link. */
@Singleton
class EnrollmentAccess
    extends Access<EnrollmentEntity, EnrollmentState, EnrollmentAction, EnrollmentRelation> {

  /** The purpose of the link that a manager gets. */
  static final String MANAGER_LINK = "manager-approval";

  EnrollmentAccess(EnrollmentRepository repository, Actors actors, ActorNames names) {
    super("enrollment", repository, EnrollmentLifecycle.TABLE, actors, names);
  }

  /** Whether the actor sees everybody's. */
  static boolean seesAll(Actor actor) {
    return actor.has(Roles.COORDINATOR) || actor.has(Roles.PARTICIPANTS_READ);
  }

  @Override
  protected Optional<EnrollmentRelation> relation(EnrollmentEntity enrollment, Actor actor) {
    return relation(enrollment.id(), enrollment.personId(), actor);
  }

  @Override
  protected EnrollmentState state(EnrollmentEntity enrollment) {
    return enrollment.state();
  }

  /** What an actor is to an enrollment of a person. */
  static Optional<EnrollmentRelation> relation(UUID enrollment, UUID person, Actor actor) {
    return switch (actor) {
      case Actor.Person acting when acting.id().equals(person) ->
          Optional.of(EnrollmentRelation.OWNER);
      case Actor.Person acting when acting.has(Roles.COORDINATOR) ->
          Optional.of(EnrollmentRelation.COORDINATOR);
      case Actor.Machine machine when machine.has(Roles.PARTICIPANTS_READ) ->
          Optional.of(EnrollmentRelation.MACHINE);
      case Actor.Link link
          when link.purpose().equals(MANAGER_LINK) && link.subjectId().equals(enrollment) ->
          Optional.of(EnrollmentRelation.MANAGER);
      default -> Optional.empty();
    };
  }
}
