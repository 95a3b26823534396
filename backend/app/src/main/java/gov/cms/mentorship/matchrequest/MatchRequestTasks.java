package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.person.task.Task;
import gov.cms.mentorship.person.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Pending requests ask for an answer, or their sender waits for one; a mentee without a request and
 * without a mentor looks for one.
 */
@ApplicationScoped
class MatchRequestTasks implements TaskSource {

  private static final String PENDING =
      """
      select r.id as id, r.dueAt as dueAt, r.createdAt as createdAt,
             case when r.menteeId = :person then r.menteeAnswer else r.mentorAnswer end as answer,
             other.id as otherId, other.name as otherName, other.component as otherComponent
      from MatchRequestEntity r
      join PersonEntity other
        on other.id = case when r.menteeId = :person then r.mentorId else r.menteeId end
      where (r.menteeId = :person or r.mentorId = :person)
        and r.program = :program and r.status = PENDING
      """;

  private static final String LOOKING =
      """
      select e.id as id, e.stateSince as since from EnrollmentEntity e
      where e.personId = :person and e.program = :program and e.role = MENTEE and e.state = ACTIVE
        and not exists (select 1 from MatchRequestEntity r
                        where r.menteeId = :person and r.program = :program and r.status = PENDING)
        and not exists (select 1 from EngagementEntity g
                        where g.menteeId = :person and g.program = :program
                          and g.state in (DISCOVERY, ACTIVE, PAUSED))
      """;

  private final EntityManager entities;

  MatchRequestTasks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Task> tasks(UUID person, String program) {
    return Stream.concat(
            rows(PENDING, person, program).map(MatchRequestTasks::task),
            rows(LOOKING, person, program).map(MatchRequestTasks::findMentor))
        .toList();
  }

  private Stream<Tuple> rows(String hql, UUID person, String program) {
    return entities
        .createQuery(hql, Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .getResultStream();
  }

  private static Task findMentor(Tuple row) {
    return Task.of(
        Task.Kind.FIND_MENTOR,
        Task.Subject.Type.ENROLLMENT,
        row.get("id", UUID.class),
        Optional.empty(),
        Optional.empty(),
        row.get("since", Instant.class),
        false);
  }

  private static Task task(Tuple row) {
    boolean answered = row.get("answer") != null;
    PersonRef other =
        new PersonRef(
            row.get("otherId", UUID.class),
            row.get("otherName", String.class),
            Optional.ofNullable(row.get("otherComponent", String.class)));
    return Task.of(
        answered ? Task.Kind.WAIT_FOR_ANSWER : Task.Kind.ANSWER_REQUEST,
        Task.Subject.Type.MATCH_REQUEST,
        row.get("id", UUID.class),
        Optional.of(other),
        Optional.of(row.get("dueAt", Instant.class)),
        row.get("createdAt", Instant.class),
        answered);
  }
}
