package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.CurrentPerson;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Access;
import gov.cms.mentorship.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may see an engagement and who may change it. */
@ApplicationScoped
class EngagementAccess {

  private final EngagementRepository repository;
  private final CurrentPerson current;
  private final Caller caller;

  EngagementAccess(EngagementRepository repository, CurrentPerson current, Caller caller) {
    this.repository = repository;
    this.current = current;
    this.caller = caller;
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
    return current.ifHuman().filter(engagement::isOf).isPresent();
  }

  /** Whether the caller reads all engagements. */
  boolean seesAll() {
    return current.isCoordinator() || caller.has(Access.ENGAGEMENTS_READ);
  }
}
