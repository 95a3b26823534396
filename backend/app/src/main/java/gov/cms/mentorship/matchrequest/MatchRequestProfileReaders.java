package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.profile.ProfileReaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The two people of a pending request read each other's profile, to decide. */
@ApplicationScoped
class MatchRequestProfileReaders implements ProfileReaders {

  private final MatchRequestRepository repository;

  MatchRequestProfileReaders(MatchRequestRepository repository) {
    this.repository = repository;
  }

  @Override
  public boolean mayRead(UUID person, UUID profileId) {
    return repository.count(
            """
            state = ?3 and ((menteeId = ?1 and mentorProfileId = ?2)
                or (mentorId = ?1 and menteeProfileId = ?2))
            """,
            person,
            profileId,
            MatchRequestState.PENDING)
        > 0;
  }
}
