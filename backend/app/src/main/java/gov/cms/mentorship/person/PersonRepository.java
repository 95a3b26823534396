package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.persistence.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<PersonEntity, UUID> {

  Optional<PersonEntity> findBySubject(String subject) {
    return find("subject", subject).firstResultOptional();
  }

  Optional<UUID> findIdBySubject(String subject) {
    return getEntityManager()
        .createQuery("select p.id from PersonEntity p where p.subject = :subject", UUID.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  List<PersonEntity> findAll(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Adds a person on the first visit; of two first visits at once, one does nothing. */
  void addIfNew(
      String subject, String givenName, String familyName, String email, String zone, Instant now) {
    session()
        .createNativeMutationQuery(
            """
            insert into person (id, version, subject, given_name, family_name, name, email, time_zone,
                                created_at, updated_at, updated_by)
            values (:id, 0, :subject, :given, :family, :name, :email, :zone, :now, :now, :name)
            on conflict (subject) do nothing\
            """)
        .setParameter("id", Ids.next())
        .setParameter("subject", subject)
        .setParameter("given", givenName)
        .setParameter("family", familyName)
        .setParameter("name", (givenName + " " + familyName).trim())
        .setParameter("email", email)
        .setParameter("zone", zone)
        .setParameter("now", now)
        .executeUpdate();
  }

  void block(UUID blocker, UUID blocked, Instant now) {
    session()
        .createNativeMutationQuery(
            """
            insert into person_block (blocker_id, blocked_id, created_at)
            values (:blocker, :blocked, :now) on conflict do nothing\
            """)
        .setParameter("blocker", blocker)
        .setParameter("blocked", blocked)
        .setParameter("now", now)
        .executeUpdate();
  }

  void unblock(UUID blocker, UUID blocked) {
    session()
        .createNativeMutationQuery(
            "delete from person_block where blocker_id = :blocker and blocked_id = :blocked")
        .setParameter("blocker", blocker)
        .setParameter("blocked", blocked)
        .executeUpdate();
  }

  List<UUID> blockedBy(UUID blocker) {
    return session()
        .createNativeQuery(
            "select blocked_id from person_block where blocker_id = :blocker order by created_at, blocked_id",
            UUID.class)
        .setParameter("blocker", blocker)
        .getResultList();
  }

  /** Everybody whom a person has blocked or who has blocked the person. */
  List<UUID> apartFrom(UUID person) {
    return session()
        .createNativeQuery(
            """
            select blocked_id from person_block where blocker_id = :person
            union select blocker_id from person_block where blocked_id = :person\
            """,
            UUID.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Whether either of two people has blocked the other. */
  boolean blocked(UUID one, UUID other) {
    return session()
        .createNativeQuery(
            """
            select exists(select 1 from person_block
            where (blocker_id = :one and blocked_id = :other) or (blocker_id = :other and blocked_id = :one))\
            """,
            Boolean.class)
        .setParameter("one", one)
        .setParameter("other", other)
        .getSingleResult();
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
