package gov.cms.mentorship.engagement;

import gov.cms.mentorship.profile.ProfileReaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The two people of an open engagement read each other's profile, with the résumé. */
@ApplicationScoped
class EngagementProfileReaders implements ProfileReaders {

  private final EngagementRepository repository;

  EngagementProfileReaders(EngagementRepository repository) {
    this.repository = repository;
  }

  @Override
  public boolean mayRead(UUID person, UUID profileId) {
    return repository.count(
            """
            endedAt is null and ((menteeId = ?1 and mentorProfileId = ?2)
                or (mentorId = ?1 and menteeProfileId = ?2))
            """,
            person,
            profileId)
        > 0;
  }

  @Override
  public boolean mayReadResume(UUID person, UUID profileId) {
    return mayRead(person, profileId);
  }
}
