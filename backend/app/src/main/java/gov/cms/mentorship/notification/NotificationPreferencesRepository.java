package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.persistence.AggregateRepository;
import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The rows of what people have chosen. */
@ApplicationScoped
class NotificationPreferencesRepository
    implements AggregateRepository<NotificationPreferencesEntity> {

  private final EntityManager entities;

  NotificationPreferencesRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<NotificationPreferencesEntity> of(UUID person) {
    return find("personId", person).firstResultOptional();
  }

  /** What a person has chosen, locked; begins with nothing, whoever comes first. */
  NotificationPreferencesEntity lockedOf(UUID person, Instant now) {
    entities
        .createNativeQuery(
            """
            insert into notification_preferences (id, version, created_at, updated_at, updated_by, person_id)
            values (:id, 0, :now, :now, '', :person) on conflict (person_id) do nothing\
            """)
        .setParameter("id", Ids.next())
        .setParameter("now", now)
        .setParameter("person", person)
        .executeUpdate();
    return find("personId", person).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
  }

  Optional<NotificationPreferencesEntity.Choice> choice(UUID person, NotificationKind kind) {
    return entities
        .createQuery(
            """
            select value(c) from NotificationPreferencesEntity p join p.choices c
            where p.personId = :person and key(c) = :kind\
            """,
            NotificationPreferencesEntity.Choice.class)
        .setParameter("person", person)
        .setParameter("kind", kind)
        .getResultList()
        .stream()
        .findFirst();
  }
}
