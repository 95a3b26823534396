package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.persistence.AggregateRepository;
import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The rows of programs' own words. */
@ApplicationScoped
class WordingRepository implements AggregateRepository<WordingEntity> {

  private final EntityManager entities;
  private final Clock clock;

  WordingRepository(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  Optional<WordingEntity> find(String program, String key) {
    return find("program = ?1 and key = ?2", program, key).firstResultOptional();
  }

  List<WordingEntity> of(String program) {
    return list("program", program);
  }

  /** A program's words, locked; begins with the original, whoever comes first. */
  WordingEntity lockedOf(String program, String key, Wording original) {
    entities
        .createNativeQuery(
            """
            insert into wording (id, version, created_at, updated_at, updated_by, program, key, title,
                                 text, action, in_force)
            values (:id, 0, :now, :now, '', :program, :key, :title, :text, :action, false)
            on conflict (program, key) do nothing\
            """)
        .setParameter("id", Ids.next())
        .setParameter("now", clock.instant())
        .setParameter("program", program)
        .setParameter("key", key)
        .setParameter("title", original.title())
        .setParameter("text", original.text())
        .setParameter("action", original.action())
        .executeUpdate();
    return find("program = ?1 and key = ?2", program, key)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResult();
  }
}
