package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<GoalEntity, UUID> {

  private static final Sort OLDEST_FIRST = Sort.byInstant("createdAt", "g.createdAt");

  GoalEntity require(UUID engagement, UUID id) {
    return findByIdOptional(id)
        .filter(goal -> goal.engagementId().equals(engagement))
        .orElseThrow(() -> Problem.notFound("goal"));
  }

  Page<Goal> list(UUID engagement, PageParameters page) {
    return ListQuery.of(getEntityManager(), "g as goal", "GoalEntity g", "g.id")
        .where("g.engagementId = :engagement", "engagement", engagement)
        .page(page, OLDEST_FIRST, row -> row.get("goal", GoalEntity.class).details());
  }

  /** How many goals there are without the dropped ones, and how many of them are achieved. */
  GoalCounts counts(UUID engagement) {
    return getEntityManager()
        .createQuery(
            """
            select new gov.cms.mentorship.engagement.GoalCounts(
                cast(count(*) as Integer), cast(count(*) filter (where g.status = ACHIEVED) as Integer))
            from GoalEntity g where g.engagementId = :engagement and g.status <> DROPPED
            """,
            GoalCounts.class)
        .setParameter("engagement", engagement)
        .getSingleResult();
  }
}
