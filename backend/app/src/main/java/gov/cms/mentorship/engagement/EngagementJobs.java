package gov.cms.mentorship.engagement;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Asks for the end of engagements that are past it. */
@ApplicationScoped
class EngagementJobs implements Job {

  private final EngagementService service;
  private final Programs programs;
  private final Clock clock;

  EngagementJobs(EngagementService service, Programs programs, Clock clock) {
    this.service = service;
    this.programs = programs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "engagement-ends";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    for (Program program : programs.all()) {
      LocalDate today = clock.instant().atZone(program.timeZone()).toLocalDate();
      boolean more = true;
      while (more) {
        more = service.askForEnds(program.slug(), today);
      }
    }
  }
}
