package gov.cms.mentorship.goal;

import gov.cms.mentorship.engagement.GoalCounts;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class GoalRepository implements AggregateRepository<GoalEntity> {

  private static final Sort OLDEST_FIRST = Sort.byInstant("createdAt", "g.createdAt");

  GoalEntity require(UUID engagement, UUID id) {
    return findByIdOptional(id)
        .filter(goal -> goal.engagementId().equals(engagement))
        .orElseThrow(() -> Problem.notFound("goal"));
  }

  Page<Goal> list(UUID engagement, PageParameters page) {
    return ListQuery.of(getEntityManager(), "g as goal", "GoalEntity g")
        .where("g.engagementId = :engagement", "engagement", engagement)
        .page(page, OLDEST_FIRST, row -> row.get("goal", GoalEntity.class).details());
  }

  /** By engagement: how many goals there are without the dropped ones, how many are achieved. */
  Map<UUID, GoalCounts> counts(Collection<UUID> engagements) {
    return getEntityManager()
        .createQuery(
            """
            select g.engagementId, count(*), count(*) filter (where g.state = ACHIEVED)
            from GoalEntity g where g.engagementId in :engagements and g.state <> DROPPED
            group by g.engagementId
            """,
            Object[].class)
        .setParameter("engagements", engagements)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row -> new GoalCounts(((Long) row[1]).intValue(), ((Long) row[2]).intValue())));
  }
}
