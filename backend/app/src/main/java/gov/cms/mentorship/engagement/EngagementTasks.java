package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.person.task.Task;
import gov.cms.mentorship.person.task.TaskSource;
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

  private static final String OPEN_ENGAGEMENTS =
      """
      select e.id as id, e.state as state, e.openedAt as openedAt, e.activeSince as activeSince,
             e.menteeId as menteeId, a.proposedAt as proposedAt, size(a.signatures) as signatures,
             (select count(*) from AgreementEntity b join b.signatures s
              where b.id = a.id and key(s) = :person) as mine,
             (select count(*) from GoalEntity g where g.engagementId = e.id) as goals,
             other.id as otherId, other.name as otherName, other.component as otherComponent
      from EngagementEntity e
      join PersonEntity other
        on other.id = case when e.menteeId = :person then e.mentorId else e.menteeId end
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
  public List<Task> tasks(UUID person, String program) {
    return entities
        .createQuery(OPEN_ENGAGEMENTS, Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .getResultStream()
        .flatMap(row -> tasks(person, row).stream())
        .toList();
  }

  private static List<Task> tasks(UUID person, Tuple row) {
    List<Task> tasks = new ArrayList<>();
    EngagementState state = row.get("state", EngagementState.class);
    @Nullable Instant proposedAt = row.get("proposedAt", Instant.class);
    if (proposedAt == null) {
      tasks.add(task(Task.Kind.SIGN_AGREEMENT, row, row.get("openedAt", Instant.class), false));
    } else if (row.get("signatures", Integer.class) < 2) {
      boolean signedByMe = row.get("mine", Long.class) > 0;
      tasks.add(task(Task.Kind.SIGN_AGREEMENT, row, proposedAt, signedByMe));
    }
    boolean mentee = person.equals(row.get("menteeId", UUID.class));
    if (mentee && state == EngagementState.ACTIVE && row.get("goals", Long.class) == 0) {
      tasks.add(task(Task.Kind.SET_GOAL, row, row.get("activeSince", Instant.class), false));
    }
    return tasks;
  }

  private static Task task(Task.Kind kind, Tuple row, Instant since, boolean waiting) {
    PersonRef other =
        new PersonRef(
            row.get("otherId", UUID.class),
            row.get("otherName", String.class),
            Optional.ofNullable(row.get("otherComponent", String.class)));
    return Task.of(
        kind,
        Task.Subject.Type.ENGAGEMENT,
        row.get("id", UUID.class),
        Optional.of(other),
        Optional.empty(),
        since,
        waiting);
  }
}
