package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProfileRepository implements PanacheRepositoryBase<Profile, UUID> {

  private static final String FACTS =
      """
      select new gov.cms.mentorship.profile.ProfileFacts(
          p.id, p.program, p.role, p.personId, p.listed, p.openToRequests)
      from Profile p where\s\
      """;

  /** The profile with its row locked until the end of the transaction. */
  Profile locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("profile"));
  }

  /** Locks the row without loading what the caller does not need; false if there is none. */
  boolean lock(UUID id) {
    return !getEntityManager()
        .createNativeQuery("select id from profile where id = :id for update", UUID.class)
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  Optional<ProfileFacts> facts(UUID id) {
    return getEntityManager()
        .createQuery(FACTS + "p.id = :id", ProfileFacts.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<ProfileFacts> liveFacts(UUID person, String program, ParticipantRole role) {
    return getEntityManager()
        .createQuery(
            FACTS
                + "p.personId = :person and p.program = :program and p.role = :role and not p.retired",
            ProfileFacts.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .setParameter("role", role)
        .getResultStream()
        .findFirst();
  }

  /** Takes one place if there is one; false otherwise. Atomic, whoever else does the same. */
  boolean takePlace(UUID id) {
    return changePlaces(
        "update profile set places_taken = places_taken + 1 where id = :id and places_taken < capacity",
        id);
  }

  /** Gives one place back if one was taken; false otherwise. */
  boolean giveBackPlace(UUID id) {
    return changePlaces(
        "update profile set places_taken = places_taken - 1 where id = :id and places_taken > 0",
        id);
  }

  private boolean changePlaces(String update, UUID id) {
    return getEntityManager().createNativeQuery(update).setParameter("id", id).executeUpdate() == 1;
  }
}
