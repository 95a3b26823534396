package gov.cms.mentorship.engagement;

import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Engagements as other features use them: opening one, and who belongs to it. */
@ApplicationScoped
public class Engagements {

  private final EngagementRepository repository;
  private final Profiles profiles;
  private final Actors actors;
  private final Events events;
  private final Clock clock;

  Engagements(
      EngagementRepository repository,
      Profiles profiles,
      Actors actors,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.profiles = profiles;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  /** The engagement, whoever asks. */
  public EngagementRef facts(UUID id) {
    return repository.require(id).facts();
  }

  /** The engagement, if the caller is one of its two people; not found otherwise. */
  public EngagementRef requireTwo(UUID id) {
    EngagementEntity engagement = repository.require(id);
    if (actors.current().personId().filter(engagement::isOf).isEmpty()) {
      throw EngagementRepository.notFound();
    }
    return engagement.facts();
  }

  /** The engagement, if the caller is one of its two people or of the support team. */
  public EngagementRef requireReadable(UUID id) {
    return actors.current().has(Roles.COORDINATOR) ? facts(id) : requireTwo(id);
  }

  /** Whether these two have an open engagement in these roles. */
  public boolean hasOpen(UUID mentee, UUID mentor) {
    return repository.hasOpen(mentee, mentor);
  }

  /**
   * Opens an engagement and takes one of the mentor's places. A {@code capacity-full} problem if
   * there is none left, a {@code duplicate} if these two have an open one.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID open(NewEngagement wanted) {
    profiles.takePlace(wanted.mentorProfileId());
    if (hasOpen(wanted.menteeId(), wanted.mentorId())) {
      throw Problem.of(ProblemType.DUPLICATE, "You two are in a mentorship already.");
    }
    EngagementEntity engagement = new EngagementEntity(wanted, clock.instant());
    repository.persistAndFlush(engagement);
    events.tell(
        wanted.program(),
        EngagementEvents.subject(engagement.id()),
        Set.of(wanted.menteeId(), wanted.mentorId()),
        new EngagementEvents.Opened(wanted.menteeId(), wanted.mentorId()));
    return engagement.id();
  }
}
