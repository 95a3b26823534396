package gov.cms.mentorship.goal;

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

/** An active engagement without a goal asks the mentee to set one. */
@ApplicationScoped
class GoalTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    SET_GOAL;

    @Override
    public String subject() {
      return "ENGAGEMENT";
    }
  }

  private static final String WITHOUT_GOAL =
      """
      select e.id as id, e.activeSince as since, e.mentorId as mentorId from EngagementEntity e
      where e.menteeId = :person and e.program = :program and e.state = ACTIVE
        and not exists (select 1 from GoalEntity g where g.engagementId = e.id)
      """;

  private final EntityManager entities;

  GoalTasks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    return entities
        .createQuery(WITHOUT_GOAL, Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(GoalTasks::task)
        .toList();
  }

  private static OpenTask task(Tuple row) {
    return new OpenTask(
        Kind.SET_GOAL,
        row.get("id", UUID.class),
        Optional.of(row.get("mentorId", UUID.class)),
        Optional.empty(),
        row.get("since", Instant.class),
        false);
  }
}
