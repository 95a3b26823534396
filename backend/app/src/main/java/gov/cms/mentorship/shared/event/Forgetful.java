package gov.cms.mentorship.shared.event;

import java.time.Instant;

/** What keeps something for a while. */
public interface Forgetful {

  /** Forgets what is too old to be of use, in a transaction of its own. */
  void forget(Instant now);
}
