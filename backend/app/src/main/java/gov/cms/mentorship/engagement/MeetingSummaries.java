package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows the meetings of engagements; the feature that keeps meetings provides it. */
public interface MeetingSummaries {

  /**
   * Sums up the meetings of many engagements in one query.
   *
   * @param engagementIds which engagements
   * @param now what counts as the next meeting begins after it
   * @return by engagement; those without meetings may be left out
   */
  Map<UUID, MeetingSummary> of(Collection<UUID> engagementIds, Instant now);
}
