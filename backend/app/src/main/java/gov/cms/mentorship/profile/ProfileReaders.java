package gov.cms.mentorship.profile;

import java.util.UUID;

/**
 * A feature that lets further people read a profile that is not listed, for example the two of an
 * engagement each other's. One bean for each such feature.
 */
public interface ProfileReaders {

  /** Whether this person may read this profile because of something that the feature knows. */
  boolean mayRead(UUID person, UUID profileId);

  /**
   * Whether this person also reads what is for the other one of an open engagement alone. A résumé
   * usually says how to reach its person, so it is kept like contact data.
   */
  default boolean mayReadResume(UUID person, UUID profileId) {
    return false;
  }
}
