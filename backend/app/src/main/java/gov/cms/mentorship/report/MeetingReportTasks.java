package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The mentor reports what is over, where the program requires it. Who may still do so after the end
 * of a mentorship is asked then too; nobody is asked for what they may leave.
 */
@ApplicationScoped
class MeetingReportTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    FILE_REPORT;

    @Override
    public String subject() {
      return "MEETING";
    }
  }

  private final EntityManager entities;
  private final Programs programs;
  private final Clock clock;

  MeetingReportTasks(EntityManager entities, Programs programs, Clock clock) {
    this.entities = entities;
    this.programs = programs;
    this.clock = clock;
  }

  @Override
  public List<OpenTask> tasks(UUID mentor, String program) {
    if (programs.require(program).policy().reports().requirement() != Policy.Requirement.REQUIRED) {
      return List.of();
    }
    return entities
        .createQuery(
            """
            select m.id as subject, m.endsAt as since, r.dueAt as dueAt, e.menteeId as other
            from MeetingReportEntity r join MeetingEntity m on m.id = r.meetingId
            join EngagementEntity e on e.id = m.engagementId
            where e.mentorId = :mentor and m.program = :program and r.state = :due
            and m.endsAt <= :now\
            """,
            Tuple.class)
        .setParameter("mentor", mentor)
        .setParameter("program", program)
        .setParameter("due", MeetingReportState.DUE)
        .setParameter("now", clock.instant())
        .getResultList()
        .stream()
        .map(MeetingReportTasks::task)
        .toList();
  }

  private static OpenTask task(Tuple row) {
    return new OpenTask(
        Kind.FILE_REPORT,
        row.get("subject", UUID.class),
        Optional.of(row.get("other", UUID.class)),
        Optional.of(row.get("dueAt", Instant.class)),
        row.get("since", Instant.class),
        false);
  }
}
