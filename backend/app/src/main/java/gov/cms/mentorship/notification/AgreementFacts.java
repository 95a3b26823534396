package gov.cms.mentorship.notification;

import gov.cms.mentorship.engagement.EngagementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be known about a plan that is not signed yet. */
@ApplicationScoped
class AgreementFacts implements NoticeFacts {

  private final EntityManager entities;

  AgreementFacts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<NotificationKind> kinds() {
    return EnumSet.of(NotificationKind.AGREEMENT_UNSIGNED);
  }

  /** Nobody is reminded once the two work together, or have parted. */
  @Override
  public Optional<Facts> find(Notice notice) {
    UUID recipient = notice.recipient().concerns().orElseThrow();
    return entities
        .createQuery(
            """
            select g.program as program, g.mentorId as mentorId, me.givenName as recipient,
                   me.email as address, other.id as otherId, other.name as counterpart
            from EngagementEntity g
            join PersonEntity me on me.id = :recipient and me.id in (g.menteeId, g.mentorId)
            join PersonEntity other on other.id <> me.id and other.id in (g.menteeId, g.mentorId)
            where g.id = :engagement and g.state = :state\
            """,
            Tuple.class)
        .setParameter("recipient", recipient)
        .setParameter("engagement", notice.subjectId())
        .setParameter("state", EngagementState.DISCOVERY)
        .getResultList()
        .stream()
        .findFirst()
        .map(row ->
            new Facts(
                    row.get("program", String.class),
                    Addressee.of(row),
                    row.get("mentorId", UUID.class).equals(recipient),
                    "/mentorships/" + notice.subjectId() + "/plan")
                .about(row.get("otherId", UUID.class), row.get("counterpart", String.class)));
  }
}
