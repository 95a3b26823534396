package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.Forgetful;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Writes the table of notifications. */
@ApplicationScoped
class NotificationStore implements Forgetful {

  private final Session session;

  NotificationStore(Session session) {
    this.session = session;
  }

  /** One to be kept; the choice says whether it shows and whether it waits for the digest. */
  record Added(
      UUID event,
      UUID person,
      String program,
      NotificationKind kind,
      UUID subject,
      String title,
      String page,
      Optional<UUID> about,
      Instant at,
      NotificationChoice choice) {}

  /** Adds it, or finds the one that an attempt before has added; answers its id. */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID add(Added added) {
    return session
        .createNativeQuery(
            """
            insert into notification (id, person_id, program, kind, subject_id, title, page, about_person_id,
                                      event_id, told_at, in_inbox, digest_due)
            values (:id, :person, :program, :kind, :subject, :title, :page, :about, :event, :at, :inbox, :digest)
            on conflict (event_id, person_id, kind) do update set title = excluded.title
            returning id\
            """,
            UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("id", Ids.next())
        .setParameter("person", added.person())
        .setParameter("program", added.program())
        .setParameter("kind", added.kind().name())
        .setParameter("subject", added.subject())
        .setParameter("title", added.title())
        .setParameter("page", added.page())
        .setParameter("about", added.about().orElse(null), StandardBasicTypes.UUID)
        .setParameter("event", added.event())
        .setParameter("at", added.at())
        .setParameter("inbox", added.choice().inbox())
        .setParameter("digest", added.choice().email() == EmailChoice.DAILY)
        .getSingleResult();
  }

  /** Whether a notification stands in the inbox of a person. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isIn(UUID person, UUID id) {
    return !session
        .createNativeQuery(
            "select id from notification where id = :id and person_id = :person and in_inbox",
            UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("id", id)
        .setParameter("person", person)
        .getResultList()
        .isEmpty();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void markRead(UUID person, UUID id, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update notification set read_at = :now
            where id = :id and person_id = :person and in_inbox and read_at is null\
            """)
        .setParameter("id", id)
        .setParameter("person", person)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Marks one and all that came before it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void markReadUpTo(UUID person, UUID latest, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update notification n set read_at = :now from notification latest
            where latest.id = :latest and n.person_id = :person and n.in_inbox and n.read_at is null
              and (n.told_at, n.id) <= (latest.told_at, latest.id)\
            """)
        .setParameter("latest", latest)
        .setParameter("person", person)
        .setParameter("now", now)
        .executeUpdate();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void markAllRead(UUID person, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update notification set read_at = :now
            where person_id = :person and in_inbox and read_at is null\
            """)
        .setParameter("person", person)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Whom a notification is for and what it is about. */
  record Told(UUID person, NotificationKind kind, UUID subject) {}

  @Reading
  Optional<Told> told(UUID id) {
    return session
        .createNativeQuery(
            "select person_id, kind, subject_id from notification where id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .map(NotificationStore::told);
  }

  /** What is in a digest, the oldest first. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Told> inDigest(UUID digest) {
    return session
        .createNativeQuery(
            """
            select person_id, kind, subject_id from notification
            where digest_id = :digest order by told_at, id\
            """,
            Tuple.class)
        .setParameter("digest", digest)
        .getResultList()
        .stream()
        .map(NotificationStore::told)
        .toList();
  }

  /** Somebody with something for a digest of a program, since when, and where they live. */
  record WaitingForDigest(UUID person, String program, Instant since, String zone) {}

  @Reading
  List<WaitingForDigest> waitingForDigest() {
    return session
        .createNativeQuery(
            """
            select n.person_id, n.program, min(n.told_at), p.time_zone
            from notification n join person p on p.id = n.person_id
            where n.digest_due group by n.person_id, n.program, p.time_zone\
            """,
            Tuple.class)
        .getResultList()
        .stream()
        .map(row ->
            new WaitingForDigest(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, Instant.class),
                row.get(3, String.class)))
        .toList();
  }

  /** Puts all that waits into one digest; answers how much that is. */
  @Transactional(Transactional.TxType.MANDATORY)
  int takeIntoDigest(UUID person, String program, UUID digest) {
    return session
        .createNativeMutationQuery(
            """
            update notification set digest_due = false, digest_id = :digest
            where person_id = :person and program = :program and digest_due\
            """)
        .setParameter("digest", digest)
        .setParameter("person", person)
        .setParameter("program", program)
        .executeUpdate();
  }

  @Override
  @Transactional
  public void forget(Instant now) {
    session
        .createNativeMutationQuery("delete from notification where told_at < :before")
        .setParameter("before", now.minus(Inbox.KEPT))
        .executeUpdate();
  }

  private static Told told(Tuple row) {
    return new Told(
        row.get(0, UUID.class),
        NotificationKind.valueOf(row.get(1, String.class)),
        row.get(2, UUID.class));
  }
}
