package gov.cms.mentorship.goal;

import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Goals as those who may see their engagement see them. */
@ApplicationScoped
class GoalReader {

  private final GoalRepository repository;
  private final Engagements engagements;

  GoalReader(GoalRepository repository, Engagements engagements) {
    this.repository = repository;
    this.engagements = engagements;
  }

  @Reading
  Page<Goal> list(UUID engagementId, PageParameters page) {
    return repository.list(engagements.see(engagementId).id(), page);
  }

  @Reading
  Versioned<Goal> get(UUID engagementId, UUID goalId) {
    return view(repository.require(engagements.see(engagementId).id(), goalId));
  }

  static Versioned<Goal> view(GoalEntity goal) {
    return new Versioned<>(goal.details(), goal.version());
  }
}
