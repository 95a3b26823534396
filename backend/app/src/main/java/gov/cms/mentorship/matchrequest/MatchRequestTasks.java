package gov.cms.mentorship.matchrequest;

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
import java.util.stream.Stream;

/**
 * Pending requests ask for an answer, or their sender waits for one, without end while the mentee
 * pauses; a mentee without a request and without a mentor looks for one.
 */
@ApplicationScoped
class MatchRequestTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    FIND_MENTOR("ENROLLMENT"),
    ANSWER_REQUEST("MATCH_REQUEST"),
    WAIT_FOR_ANSWER("MATCH_REQUEST");

    private final String subject;

    Kind(String subject) {
      this.subject = subject;
    }

    @Override
    public String subject() {
      return subject;
    }
  }

  private static final String PENDING =
      """
      select r.id as id, case when r.pausedAt is null then r.dueAt end as dueAt,
             r.createdAt as createdAt,
             case when r.menteeId = :person then r.menteeAnswer else r.mentorAnswer end as answer,
             case when r.menteeId = :person then r.mentorId else r.menteeId end as otherId
      from MatchRequestEntity r
      where (r.menteeId = :person or r.mentorId = :person)
        and r.program = :program and r.state = PENDING
      """;

  private static final String LOOKING =
      """
      select e.id as id, e.stateSince as since from EnrollmentEntity e
      where e.personId = :person and e.program = :program and e.role = MENTEE and e.state = ACTIVE
        and not exists (select 1 from MatchRequestEntity r
                        where r.menteeId = :person and r.program = :program and r.state = PENDING)
        and not exists (select 1 from EngagementEntity g
                        where g.menteeId = :person and g.program = :program
                          and g.state in (DISCOVERY, ACTIVE, PAUSED))
      """;

  private final EntityManager entities;

  MatchRequestTasks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
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
        .getResultList()
        .stream();
  }

  private static OpenTask findMentor(Tuple row) {
    return new OpenTask(
        Kind.FIND_MENTOR,
        row.get("id", UUID.class),
        Optional.empty(),
        Optional.empty(),
        row.get("since", Instant.class),
        false);
  }

  private static OpenTask task(Tuple row) {
    boolean answered = row.get("answer") != null;
    Optional<Instant> dueAt = Optional.ofNullable(row.get("dueAt", Instant.class));
    return new OpenTask(
        answered ? Kind.WAIT_FOR_ANSWER : Kind.ANSWER_REQUEST,
        row.get("id", UUID.class),
        Optional.of(row.get("otherId", UUID.class)),
        dueAt,
        row.get("createdAt", Instant.class),
        answered || dueAt.isEmpty());
  }
}
