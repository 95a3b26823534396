package gov.cms.mentorship.notification;

import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.notification.MailFacts.Addressee;
import gov.cms.mentorship.notification.MailFacts.Facts;
import gov.cms.mentorship.shared.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What mails about match requests need to know. */
@ApplicationScoped
class MatchRequestFacts {

  private final EntityManager entities;

  MatchRequestFacts(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Facts> find(MailOrder order) {
    UUID recipient = ((MailRecipient.Person) order.recipient()).id();
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
            .setParameter("recipient", recipient)
            .setParameter("request", order.subjectId())
            .getSingleResult();
    boolean pending = row.get("state", MatchRequestState.class) == MatchRequestState.PENDING;
    return order.kind().asksForAnswer() && !pending
        ? Optional.empty()
        : Optional.of(facts(order, recipient, row));
  }

  private static Facts facts(MailOrder order, UUID recipient, Tuple row) {
    UUID engagement = row.get("engagementId", UUID.class);
    ZoneId zone = Zones.stored(row.get("zone", String.class));
    return new Facts(
        row.get("program", String.class),
        new Addressee(row.get("recipient", String.class), row.get("address", String.class)),
        row.get("mentorId", UUID.class).equals(recipient),
        engagement == null ? "/requests/" + order.subjectId() : "/mentorships/" + engagement,
        "",
        row.get("counterpart", String.class),
        MomentInWords.deadline(row.get("dueAt", Instant.class), zone),
        false);
  }
}
