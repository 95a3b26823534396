package gov.cms.mentorship.notification;

import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.shared.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Looks up what a mail needs to know, at the moment it leaves. */
@ApplicationScoped
class MailFacts {

  private final EntityManager entities;

  MailFacts(EntityManager entities) {
    this.entities = entities;
  }

  /** A match request as one of its two people sees it. */
  record Facts(
      String program,
      String recipient,
      String address,
      ZoneId zone,
      boolean toMentor,
      String counterpart,
      Instant dueAt,
      Optional<UUID> engagementId) {}

  /**
   * Reads in a transaction of its own, which is over before anything is sent; nothing when the mail
   * asks for an answer that has been given, or can't be given any more.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Facts> find(MailOrder order) {
    Tuple row =
        entities
            .createQuery(
                """
                select r.program as program, r.state as state, r.dueAt as dueAt, r.engagementId as engagementId,
                       r.mentorId as mentorId, me.givenName as recipient, me.email as address,
                       me.timeZone as zone, other.name as counterpart
                from MatchRequestEntity r
                join PersonEntity me on me.id = :recipient and me.id in (r.menteeId, r.mentorId)
                join PersonEntity other on other.id <> me.id and other.id in (r.menteeId, r.mentorId)
                where r.id = :request\
                """,
                Tuple.class)
            .setParameter("recipient", order.recipientId())
            .setParameter("request", order.requestId())
            .getSingleResult();
    boolean pending = row.get("state", MatchRequestState.class) == MatchRequestState.PENDING;
    return order.kind().asksForAnswer() && !pending
        ? Optional.empty()
        : Optional.of(facts(order, row));
  }

  private static Facts facts(MailOrder order, Tuple row) {
    return new Facts(
        row.get("program", String.class),
        row.get("recipient", String.class),
        row.get("address", String.class),
        Zones.stored(row.get("zone", String.class)),
        row.get("mentorId", UUID.class).equals(order.recipientId()),
        row.get("counterpart", String.class),
        row.get("dueAt", Instant.class),
        Optional.ofNullable(row.get("engagementId", UUID.class)));
  }
}
