package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class EngagementRepository implements PanacheRepositoryBase<Engagement, UUID> {

  Engagement require(UUID id) {
    return findByIdOptional(id).orElseThrow(EngagementRepository::notFound);
  }

  /** The engagement with its row locked until the end of the transaction. */
  Engagement locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(EngagementRepository::notFound);
  }

  boolean hasOpen(UUID mentee, UUID mentor) {
    return count("menteeId = ?1 and mentorId = ?2 and endedAt is null", mentee, mentor) > 0;
  }

  static Problem notFound() {
    return Problem.notFound("mentorship");
  }
}
