package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What meetings wait for: the mentee plans and prepares them. */
@ApplicationScoped
class MeetingTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    SCHEDULE_MEETING("ENGAGEMENT"),
    PREPARE_MEETING("MEETING");

    private final String subject;

    Kind(String subject) {
      this.subject = subject;
    }

    @Override
    public String subject() {
      return subject;
    }
  }

  private static final Duration PREPARATION = Duration.ofDays(7);

  private final EntityManager entities;
  private final Clock clock;

  MeetingTasks(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    Instant now = clock.instant();
    return Stream.of(toSchedule(person, program, now), toPrepare(person, program, now))
        .flatMap(List::stream)
        .toList();
  }

  private List<OpenTask> toSchedule(UUID mentee, String program, Instant now) {
    return entities
        .createQuery(
            """
            select e.id as subject, coalesce(e.activeSince, e.openedAt) as since, e.mentorId as other
            from EngagementEntity e
            where e.menteeId = :mentee and e.program = :program and e.state in :states
            and not exists (select 1 from MeetingEntity m where m.engagementId = e.id
                            and m.state = :scheduled and m.endsAt > :now)\
            """,
            Tuple.class)
        .setParameter("mentee", mentee)
        .setParameter("program", program)
        .setParameter("states", List.of(EngagementState.DISCOVERY, EngagementState.ACTIVE))
        .setParameter("scheduled", MeetingState.SCHEDULED)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(row -> task(Kind.SCHEDULE_MEETING, row, Optional.empty()))
        .toList();
  }

  private List<OpenTask> toPrepare(UUID mentee, String program, Instant now) {
    return entities
        .createQuery(
            """
            select m.id as subject, m.createdAt as since, m.startsAt as dueAt, e.mentorId as other
            from MeetingEntity m join EngagementEntity e on e.id = m.engagementId
            where e.menteeId = :mentee and e.endedAt is null
            and m.program = :program and m.state = :scheduled
            and m.startsAt > :now and m.startsAt <= :soon and array_length(m.agenda) = 0\
            """,
            Tuple.class)
        .setParameter("mentee", mentee)
        .setParameter("program", program)
        .setParameter("scheduled", MeetingState.SCHEDULED)
        .setParameter("now", now)
        .setParameter("soon", now.plus(PREPARATION))
        .getResultList()
        .stream()
        .map(row -> task(Kind.PREPARE_MEETING, row, Optional.of(row.get("dueAt", Instant.class))))
        .toList();
  }

  private static OpenTask task(Kind kind, Tuple row, Optional<Instant> dueAt) {
    return new OpenTask(
        kind,
        row.get("subject", UUID.class),
        Optional.of(row.get("other", UUID.class)),
        dueAt,
        row.get("since", Instant.class),
        false);
  }
}
