package gov.cms.mentorship.agreement;

import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open engagement asks both to agree on a plan until both have signed its latest version, by the
 * time that the program sets for the first one.
 */
@ApplicationScoped
class AgreementTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    SIGN_AGREEMENT;

    @Override
    public String subject() {
      return "ENGAGEMENT";
    }
  }

  private static final String UNSIGNED =
      """
      select e.id as id, e.openedAt as openedAt,
             case when e.state = DISCOVERY then e.agreementDueAt end as dueAt, a.proposedAt as proposedAt,
             (select count(*) from AgreementEntity b join b.signatures s
              where b.id = a.id and key(s) = :person) as mine,
             case when e.menteeId = :person then e.mentorId else e.menteeId end as otherId
      from EngagementEntity e
      left join AgreementEntity a
        on a.engagementId = e.id
        and a.number = (select max(c.number) from AgreementEntity c where c.engagementId = e.id)
      where (e.menteeId = :person or e.mentorId = :person)
        and e.program = :program and e.endedAt is null
        and (a.id is null or size(a.signatures) < 2)
      """;

  private final EntityManager entities;

  AgreementTasks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    return entities
        .createQuery(UNSIGNED, Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(AgreementTasks::task)
        .toList();
  }

  private static OpenTask task(Tuple row) {
    @Nullable Instant proposedAt = row.get("proposedAt", Instant.class);
    return new OpenTask(
        Kind.SIGN_AGREEMENT,
        row.get("id", UUID.class),
        Optional.of(row.get("otherId", UUID.class)),
        Optional.ofNullable(row.get("dueAt", Instant.class)),
        proposedAt == null ? row.get("openedAt", Instant.class) : proposedAt,
        row.get("mine", Long.class) > 0);
  }
}
