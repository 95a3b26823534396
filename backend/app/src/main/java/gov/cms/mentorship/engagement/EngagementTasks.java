package gov.cms.mentorship.engagement;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An engagement that is past the end that was agreed on asks both to complete or to extend it. */
@ApplicationScoped
class EngagementTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    COMPLETE_ENGAGEMENT;

    @Override
    public String subject() {
      return "ENGAGEMENT";
    }
  }

  private static final String PAST_THEIR_END =
      """
      select e.id as id, e.endsOn as endsOn,
             case when e.menteeId = :person then e.mentorId else e.menteeId end as otherId
      from EngagementEntity e
      where (e.menteeId = :person or e.mentorId = :person)
        and e.program = :program and e.state in (ACTIVE, PAUSED) and e.endsOn < :today
      """;

  private final EntityManager entities;
  private final Programs programs;
  private final Clock clock;

  EngagementTasks(EntityManager entities, Programs programs, Clock clock) {
    this.entities = entities;
    this.programs = programs;
    this.clock = clock;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    ZoneId zone = programs.require(program).timeZone();
    return entities
        .createQuery(PAST_THEIR_END, Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .setParameter("today", clock.instant().atZone(zone).toLocalDate())
        .getResultList()
        .stream()
        .map(row -> task(row, zone))
        .toList();
  }

  private static OpenTask task(Tuple row, ZoneId zone) {
    LocalDate dayAfter = row.get("endsOn", LocalDate.class).plusDays(1);
    return new OpenTask(
        Kind.COMPLETE_ENGAGEMENT,
        row.get("id", UUID.class),
        Optional.of(row.get("otherId", UUID.class)),
        Optional.empty(),
        dayAfter.atStartOfDay(zone).toInstant(),
        false);
  }
}
