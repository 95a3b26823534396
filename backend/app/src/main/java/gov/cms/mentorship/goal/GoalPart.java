package gov.cms.mentorship.goal;

import gov.cms.mentorship.engagement.EngagementPart;
import gov.cms.mentorship.engagement.GoalCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many goals engagements have. */
@ApplicationScoped
class GoalPart implements EngagementPart<GoalCounts> {

  private final GoalRepository repository;

  GoalPart(GoalRepository repository) {
    this.repository = repository;
  }

  @Override
  public Map<UUID, GoalCounts> of(Collection<UUID> engagementIds) {
    return engagementIds.isEmpty() ? Map.of() : repository.counts(engagementIds);
  }
}
