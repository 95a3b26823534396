package gov.cms.mentorship.engagement;

import gov.cms.mentorship.enrollment.EnrollmentTies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Nobody leaves a program in the middle of a mentorship without ending it first. */
@ApplicationScoped
class OpenEngagements implements EnrollmentTies {

  private final EngagementRepository repository;

  OpenEngagements(EngagementRepository repository) {
    this.repository = repository;
  }

  @Override
  public boolean holds(UUID profileId) {
    return repository.hasOpen(profileId);
  }
}
