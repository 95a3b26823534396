package gov.cms.mentorship.matching;

import gov.cms.mentorship.profile.ProfileCard;
import gov.cms.mentorship.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Recommended mentors, as other features use them. */
@ApplicationScoped
public class Recommendations {

  private final RecommendationService service;
  private final Profiles profiles;

  Recommendations(RecommendationService service, Profiles profiles) {
    this.service = service;
    this.profiles = profiles;
  }

  /**
   * The mentors who fit a mentee best now, the best first. Whoever asks answers for who is told.
   *
   * @param most how many at most; there are never more than five
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ProfileCard> best(UUID menteeProfileId, int most) {
    return service.best(profiles.facts(menteeProfileId)).stream()
        .limit(most)
        .map(Recommendation::mentor)
        .toList();
  }
}
