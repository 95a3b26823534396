package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.person.task.Task;
import gov.cms.mentorship.person.task.TaskSource;
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

/** What meetings wait for: the mentee plans and prepares them, the mentor reports them. */
@ApplicationScoped
class MeetingTasks implements TaskSource {

  private static final Duration PREPARATION = Duration.ofDays(7);
  private static final String OTHER =
      "p.id as personId, p.name as personName, p.component as personComponent";

  private final EntityManager entities;
  private final Clock clock;

  MeetingTasks(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(UUID person, String program) {
    Instant now = clock.instant();
    return Stream.of(
            toSchedule(person, program, now),
            toPrepare(person, program, now),
            toReport(person, program, now))
        .flatMap(List::stream)
        .toList();
  }

  private List<Task> toSchedule(UUID mentee, String program, Instant now) {
    return entities
        .createQuery(
            """
            select e.id as subject, coalesce(e.activeSince, e.openedAt) as since, %s
            from EngagementEntity e join PersonEntity p on p.id = e.mentorId
            where e.menteeId = :mentee and e.program = :program and e.state in :states
            and not exists (select 1 from MeetingEntity m where m.engagementId = e.id
                            and m.state = :scheduled and m.endsAt > :now)\
            """
                .formatted(OTHER),
            Tuple.class)
        .setParameter("mentee", mentee)
        .setParameter("program", program)
        .setParameter("states", List.of(EngagementState.DISCOVERY, EngagementState.ACTIVE))
        .setParameter("scheduled", MeetingState.SCHEDULED)
        .setParameter("now", now)
        .getResultStream()
        .map(row ->
            task(Task.Kind.SCHEDULE_MEETING, Task.Subject.Type.ENGAGEMENT, row, Optional.empty()))
        .toList();
  }

  private List<Task> toPrepare(UUID mentee, String program, Instant now) {
    return entities
        .createQuery(
            """
            select m.id as subject, m.createdAt as since, m.startsAt as dueAt, %s
            from MeetingEntity m join EngagementEntity e on e.id = m.engagementId join PersonEntity p on p.id = e.mentorId
            where e.menteeId = :mentee and m.program = :program and m.state = :scheduled
            and m.startsAt > :now and m.startsAt <= :soon and array_length(m.agenda) = 0\
            """
                .formatted(OTHER),
            Tuple.class)
        .setParameter("mentee", mentee)
        .setParameter("program", program)
        .setParameter("scheduled", MeetingState.SCHEDULED)
        .setParameter("now", now)
        .setParameter("soon", now.plus(PREPARATION))
        .getResultStream()
        .map(row -> meetingTask(Task.Kind.PREPARE_MEETING, row))
        .toList();
  }

  private List<Task> toReport(UUID mentor, String program, Instant now) {
    return entities
        .createQuery(
            """
            select m.id as subject, m.endsAt as since, r.dueAt as dueAt, %s
            from MeetingReportEntity r join MeetingEntity m on m.id = r.meetingId
            join EngagementEntity e on e.id = m.engagementId join PersonEntity p on p.id = e.menteeId
            where e.mentorId = :mentor and m.program = :program and r.state = :due
            and m.endsAt <= :now\
            """
                .formatted(OTHER),
            Tuple.class)
        .setParameter("mentor", mentor)
        .setParameter("program", program)
        .setParameter("due", MeetingReportState.DUE)
        .setParameter("now", now)
        .getResultStream()
        .map(row -> meetingTask(Task.Kind.FILE_REPORT, row))
        .toList();
  }

  private static Task meetingTask(Task.Kind kind, Tuple row) {
    return task(kind, Task.Subject.Type.MEETING, row, Optional.of(row.get("dueAt", Instant.class)));
  }

  private static Task task(
      Task.Kind kind, Task.Subject.Type type, Tuple row, Optional<Instant> dueAt) {
    PersonRef other =
        new PersonRef(
            row.get("personId", UUID.class),
            row.get("personName", String.class),
            Optional.ofNullable(row.get("personComponent", String.class)));
    return Task.of(
        kind,
        type,
        row.get("subject", UUID.class),
        Optional.of(other),
        dueAt,
        row.get("since", Instant.class),
        false);
  }
}
