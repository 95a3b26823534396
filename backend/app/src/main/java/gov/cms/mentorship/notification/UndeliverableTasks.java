package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
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

/** An address that takes no mail asks the support team to find out the right one. */
@ApplicationScoped
class UndeliverableTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    FIX_ADDRESS;

    @Override
    public String subject() {
      return "UNDELIVERABLE_ADDRESS";
    }
  }

  private static final String OF_THE_PROGRAM =
      """
      select a.id as id, a.personId as personId, a.since as since from UndeliverableAddressEntity a
      join PersonEntity p on p.id = a.personId
      where lower(case when a.ofManager then p.managerEmail else p.email end) = a.email
        and exists (select 1 from EnrollmentEntity e where e.personId = a.personId
                    and e.program = :program and e.state not in (WITHDRAWN, DECLINED))
      order by a.since, a.id\
      """;

  private static final int MOST = 50;

  private final EntityManager entities;
  private final Actors actors;

  UndeliverableTasks(EntityManager entities, Actors actors) {
    this.entities = entities;
    this.actors = actors;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    return actors.current().has(Roles.COORDINATOR) ? ofTheProgram(program) : List.of();
  }

  private List<OpenTask> ofTheProgram(String program) {
    return entities
        .createQuery(OF_THE_PROGRAM, Tuple.class)
        .setParameter("program", program)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(row ->
            new OpenTask(
                Kind.FIX_ADDRESS,
                row.get("id", UUID.class),
                Optional.of(row.get("personId", UUID.class)),
                Optional.empty(),
                row.get("since", Instant.class),
                false))
        .toList();
  }
}
