package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.People;
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

  private final People people;

  EnrollmentAccess(
      EnrollmentRepository repository, People people, Actors actors, ActorNames names) {
    super("enrollment", repository, EnrollmentLifecycle.TABLE, actors, names);
    this.people = people;
  }

  /** Whether the actor sees everybody's. */
  static boolean seesAll(Actor actor) {
    return actor.has(Roles.COORDINATOR) || actor.has(Roles.PARTICIPANTS_READ);
  }

  @Override
  protected Optional<EnrollmentRelation> relation(EnrollmentEntity enrollment, Actor actor) {
    return asksManager(enrollment, actor)
        ? Optional.of(EnrollmentRelation.MANAGER)
        : relation(enrollment.id(), enrollment.personId(), actor);
  }

  /** Whether the answer of somebody who is signed in is waited for, as that of the manager. */
  private boolean asksManager(EnrollmentEntity enrollment, Actor actor) {
    return enrollment.state() == EnrollmentState.MANAGER_REVIEW
        && actor instanceof Actor.Person acting
        && !acting.id().equals(enrollment.personId())
        && people.isManager(acting.id(), enrollment.personId());
  }

  @Override
  protected EnrollmentState state(EnrollmentEntity enrollment) {
    return enrollment.state();
  }

  /** What an actor is to an enrollment of a person, whoever manages them. */
  static Optional<EnrollmentRelation> relation(UUID enrollment, UUID person, Actor actor) {
    return switch (actor) {
      case Actor.Person acting when acting.id().equals(person) ->
          Optional.of(EnrollmentRelation.OWNER);
      case Actor.Person acting when acting.has(Roles.COORDINATOR) ->
          Optional.of(EnrollmentRelation.COORDINATOR);
      case Actor.Machine machine when machine.has(Roles.PARTICIPANTS_READ) ->
          Optional.of(EnrollmentRelation.MACHINE);
      case Actor.Link link
          when link.purpose().equals(Enrollments.MANAGER_LINK)
              && link.subjectId().equals(enrollment) ->
          Optional.of(EnrollmentRelation.MANAGER);
      default -> Optional.empty();
    };
  }
}
