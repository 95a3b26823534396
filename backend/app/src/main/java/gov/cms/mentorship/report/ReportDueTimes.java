package gov.cms.mentorship.report;

import gov.cms.mentorship.closure.DueTimes;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Open reports follow the closures of their program. */
@ApplicationScoped
class ReportDueTimes implements DueTimes {

  private final MeetingReportRepository repository;
  private final Clock clock;

  ReportDueTimes(MeetingReportRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.REPORT;
  }

  /** Only whoever must report is told; of the others nothing is due. */
  @Override
  public Moves follow(Program program, BusinessCalendar calendar, boolean moved) {
    Policy.Reports policy = program.policy().reports();
    Instant now = clock.instant();
    int count = 0;
    Set<UUID> mentors = new HashSet<>();
    for (MeetingReportRepository.Open open : repository.open(program.slug(), moved)) {
      Instant counted = calendar.plusBusinessDays(open.endsAt(), policy.dueBusinessDays());
      Instant dueAt = DueTimes.moved(open.dueAt(), counted, now);
      if (!dueAt.equals(open.dueAt())) {
        count++;
        mentors.add(open.mentorId());
        if (moved) {
          repository.moveDueTime(open.id(), dueAt);
        }
      }
    }
    return policy.requirement() == Policy.Requirement.REQUIRED
        ? new Moves(count, mentors)
        : new Moves(0, Set.of());
  }
}
