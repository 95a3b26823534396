package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.event.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Closes invitations whose time is over. */
@ApplicationScoped
class SurveyInvitationJobs implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final int AT_ONCE = 200;

  private final SurveyInvitationReader reader;
  private final SurveyInvitationService invitations;
  private final Clock clock;

  SurveyInvitationJobs(
      SurveyInvitationReader reader, SurveyInvitationService invitations, Clock clock) {
    this.reader = reader;
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "survey-invitation-expiry";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  /** Each in a transaction of its own, so that one that fails keeps nobody else waiting. */
  @Override
  public void run() {
    List<UUID> over;
    do {
      over = reader.over(clock.instant(), AT_ONCE);
      over.forEach(invitations::expire);
    } while (over.size() == AT_ONCE);
  }
}
