package gov.cms.mentorship.profile;

import java.util.UUID;

/**
 * A feature that lets further people read a profile that is not listed, for example the two of an
 * engagement each other's. One bean for each such feature.
 */
public interface ProfileReaders {

  /** Whether this person may read this profile because of something that the feature knows. */
  boolean mayRead(UUID person, UUID profileId);
}
