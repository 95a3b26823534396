package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may see an engagement and who may change it. */
@ApplicationScoped
class EngagementAccess {

  private final EngagementRepository repository;
  private final Actors actors;

  EngagementAccess(EngagementRepository repository, Actors actors) {
    this.repository = repository;
    this.actors = actors;
  }

  /** The engagement for its two people, the support team, and machines that read engagements. */
  EngagementEntity toRead(UUID id) {
    EngagementEntity engagement = repository.require(id);
    if (!isOne(engagement) && !seesAll()) {
      throw EngagementRepository.notFound();
    }
    return engagement;
  }

  /** The locked engagement for its two people; others who may see it are told whose it is. */
  EngagementEntity toChange(UUID id) {
    EngagementEntity engagement = repository.locked(id);
    if (isOne(engagement)) {
      return engagement;
    }
    throw seesAll()
        ? Problem.of(ProblemType.FORBIDDEN, "Only the two people of this mentorship can do this.")
        : EngagementRepository.notFound();
  }

  /** Whether the caller is one of the two. */
  boolean isOne(EngagementEntity engagement) {
    return actors.current().personId().filter(engagement::isOf).isPresent();
  }

  /** Whether the caller reads all engagements. */
  boolean seesAll() {
    return actors.current().has(Roles.COORDINATOR) || actors.current().has(Roles.ENGAGEMENTS_READ);
  }
}
