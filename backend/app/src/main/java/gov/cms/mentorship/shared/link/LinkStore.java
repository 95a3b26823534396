package gov.cms.mentorship.shared.link;

import gov.cms.mentorship.shared.event.Forgetful;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The table of links. */
@ApplicationScoped
class LinkStore implements Forgetful {

  private final Session session;

  LinkStore(Session session) {
    this.session = session;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(byte[] hash, String purpose, IssuedLink link) {
    session
        .createNativeMutationQuery(
            """
            insert into link_token (token_hash, purpose, subject_id, issued_at, expires_at)
            values (:hash, :purpose, :subject, :issued, :expires)\
            """)
        .setParameter("hash", hash)
        .setParameter("purpose", purpose)
        .setParameter("subject", link.subjectId())
        .setParameter("issued", link.issuedAt())
        .setParameter("expires", link.expiresAt())
        .executeUpdate();
  }

  @Reading
  Optional<IssuedLink> find(byte[] hash, String purpose, Instant now) {
    return session
        .createNativeQuery(
            """
            select subject_id, issued_at, expires_at from link_token
            where token_hash = :hash and purpose = :purpose and expires_at > :now\
            """,
            Tuple.class)
        .setParameter("hash", hash)
        .setParameter("purpose", purpose)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .findFirst()
        .map(row ->
            new IssuedLink(
                row.get(0, UUID.class), row.get(1, Instant.class), row.get(2, Instant.class)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void remove(String purpose, UUID subject) {
    session
        .createNativeMutationQuery(
            "delete from link_token where purpose = :purpose and subject_id = :subject")
        .setParameter("purpose", purpose)
        .setParameter("subject", subject)
        .executeUpdate();
  }

  /** Forgets what opens nothing any more. */
  @Override
  @Transactional
  public void forget(Instant now) {
    session
        .createNativeMutationQuery("delete from link_token where expires_at <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
