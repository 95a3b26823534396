package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the agreement and the goals of open engagements ask of a person. */
@ApplicationScoped
class EngagementTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    SIGN_AGREEMENT,
    SET_GOAL;

    @Override
    public String subject() {
      return "ENGAGEMENT";
    }
  }

  private static final String OPEN_ENGAGEMENTS =
      """
      select e.id as id, e.state as state, e.openedAt as openedAt, e.activeSince as activeSince,
             e.menteeId as menteeId, a.proposedAt as proposedAt, size(a.signatures) as signatures,
             (select count(*) from AgreementEntity b join b.signatures s
              where b.id = a.id and key(s) = :person) as mine,
             (select count(*) from GoalEntity g where g.engagementId = e.id) as goals,
             case when e.menteeId = :person then e.mentorId else e.menteeId end as otherId
      from EngagementEntity e
      left join AgreementEntity a
        on a.engagementId = e.id
        and a.number = (select max(c.number) from AgreementEntity c where c.engagementId = e.id)
      where (e.menteeId = :person or e.mentorId = :person)
        and e.program = :program and e.endedAt is null
      """;

  private final EntityManager entities;

  EngagementTasks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    return entities
        .createQuery(OPEN_ENGAGEMENTS, Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .getResultStream()
        .flatMap(row -> tasks(person, row).stream())
        .toList();
  }

  private static List<OpenTask> tasks(UUID person, Tuple row) {
    List<OpenTask> tasks = new ArrayList<>();
    EngagementState state = row.get("state", EngagementState.class);
    @Nullable Instant proposedAt = row.get("proposedAt", Instant.class);
    if (proposedAt == null) {
      tasks.add(task(Kind.SIGN_AGREEMENT, row, row.get("openedAt", Instant.class), false));
    } else if (row.get("signatures", Integer.class) < 2) {
      boolean signedByMe = row.get("mine", Long.class) > 0;
      tasks.add(task(Kind.SIGN_AGREEMENT, row, proposedAt, signedByMe));
    }
    boolean mentee = person.equals(row.get("menteeId", UUID.class));
    if (mentee && state == EngagementState.ACTIVE && row.get("goals", Long.class) == 0) {
      tasks.add(task(Kind.SET_GOAL, row, row.get("activeSince", Instant.class), false));
    }
    return tasks;
  }

  private static OpenTask task(Kind kind, Tuple row, Instant since, boolean waiting) {
    return new OpenTask(
        kind,
        row.get("id", UUID.class),
        Optional.of(row.get("otherId", UUID.class)),
        Optional.empty(),
        since,
        waiting);
  }
}
