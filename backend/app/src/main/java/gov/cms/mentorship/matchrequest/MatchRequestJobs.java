package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets requests expire that nobody has answered for as long as the program says. */
@ApplicationScoped
class MatchRequestJobs implements Job {

  private final MatchRequestService service;
  private final Programs programs;
  private final Clock clock;

  MatchRequestJobs(MatchRequestService service, Programs programs, Clock clock) {
    this.service = service;
    this.programs = programs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "match-request-expiry";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    for (Program program : programs.all()) {
      Instant sentBefore =
          program
              .businessCalendar()
              .minusBusinessDays(clock.instant(), program.policy().requests().expireBusinessDays());
      boolean more = true;
      while (more) {
        more = service.expire(program.slug(), sentBefore);
      }
    }
  }
}
