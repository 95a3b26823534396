package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementPart;
import gov.cms.mentorship.engagement.MeetingSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Tells engagements about their meetings. */
@ApplicationScoped
class MeetingCounts implements EngagementPart<MeetingSummary> {

  private final EntityManager entities;
  private final Clock clock;

  MeetingCounts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Map<UUID, MeetingSummary> of(Collection<UUID> engagementIds) {
    if (engagementIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select engagement_id,
                   count(*) filter (where state = 'HELD') as held,
                   min(starts_at) filter (where state = 'SCHEDULED' and starts_at > :now) as next_at,
                   (array_agg(id order by starts_at) filter
                       (where state = 'SCHEDULED' and starts_at > :now))[1] as next_id
            from meeting where engagement_id in (:engagements)
            group by engagement_id\
            """,
            Tuple.class)
        .addScalar("engagement_id", UUID.class)
        .addScalar("held", Integer.class)
        .addScalar("next_at", Instant.class)
        .addScalar("next_id", UUID.class)
        .setParameter("now", clock.instant())
        .setParameterList("engagements", engagementIds)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(row -> row.get("engagement_id", UUID.class), MeetingCounts::summary));
  }

  private static MeetingSummary summary(Tuple row) {
    return new MeetingSummary(
        row.get("held", Integer.class),
        Optional.ofNullable(row.get("next_at", Instant.class)),
        Optional.ofNullable(row.get("next_id", UUID.class)));
  }
}
