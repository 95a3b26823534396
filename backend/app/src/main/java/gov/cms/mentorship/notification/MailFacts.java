package gov.cms.mentorship.notification;

import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ParticipantRole;
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

  /** Who gets the mail, in which role. */
  record Recipient(String givenName, String address, boolean mentor) {}

  /**
   * What the mail is about.
   *
   * @param page where to go on, below the address of the pages
   * @param counterpart the other one's name; empty where there is none
   * @param due until when an answer is due, in words; empty where none is
   */
  record Facts(String program, Recipient recipient, String page, String counterpart, String due) {}

  /**
   * Reads in a transaction of its own, which is over before anything is sent; nothing when the mail
   * has become untrue: it asks for an answer that has been given, or can't be given any more.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Facts> find(MailOrder order) {
    return order.kind() == MailKind.ENROLLMENT_DECLINED
        ? ofEnrollment(order)
        : ofMatchRequest(order);
  }

  private Optional<Facts> ofEnrollment(MailOrder order) {
    return entities
        .createQuery(
            """
            select e.program as program, e.role as role, me.givenName as recipient, me.email as address
            from EnrollmentEntity e join PersonEntity me on me.id = e.personId
            where e.id = :enrollment and e.state = DECLINED and me.id = :recipient\
            """,
            Tuple.class)
        .setParameter("recipient", order.recipientId())
        .setParameter("enrollment", order.subjectId())
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> {
          ParticipantRole role = row.get("role", ParticipantRole.class);
          return new Facts(
              row.get("program", String.class),
              recipient(row, role == ParticipantRole.MENTOR),
              "/profile?role=" + role,
              "",
              "");
        });
  }

  private Optional<Facts> ofMatchRequest(MailOrder order) {
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
            .setParameter("request", order.subjectId())
            .getSingleResult();
    boolean pending = row.get("state", MatchRequestState.class) == MatchRequestState.PENDING;
    return order.kind().asksForAnswer() && !pending
        ? Optional.empty()
        : Optional.of(facts(order, row));
  }

  private static Facts facts(MailOrder order, Tuple row) {
    UUID engagement = row.get("engagementId", UUID.class);
    ZoneId zone = Zones.stored(row.get("zone", String.class));
    return new Facts(
        row.get("program", String.class),
        recipient(row, row.get("mentorId", UUID.class).equals(order.recipientId())),
        engagement == null ? "/requests/" + order.subjectId() : "/mentorships/" + engagement,
        row.get("counterpart", String.class),
        MomentInWords.deadline(row.get("dueAt", Instant.class), zone));
  }

  private static Recipient recipient(Tuple row, boolean mentor) {
    return new Recipient(
        row.get("recipient", String.class), row.get("address", String.class), mentor);
  }
}
