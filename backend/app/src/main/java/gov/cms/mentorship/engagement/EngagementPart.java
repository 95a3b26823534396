package gov.cms.mentorship.engagement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What a feature above adds to the answer about engagements; one bean for each kind of part.
 *
 * @param <T> the part
 */
public interface EngagementPart<T> {

  /**
   * The part of many engagements, in one query or two.
   *
   * @return by engagement; those of which there is nothing to tell may be left out
   */
  Map<UUID, T> of(Collection<UUID> engagementIds);
}
