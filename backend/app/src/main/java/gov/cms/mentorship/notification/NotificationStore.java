package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Writes the table of notifications. */
@ApplicationScoped
class NotificationStore {

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
            insert into notification (id, person_id, program, kind, title, page, about_person_id,
                                      event_id, told_at, in_inbox, digest_due)
            values (:id, :person, :program, :kind, :title, :page, :about, :event, :at, :inbox, :digest)
            on conflict (event_id, person_id, kind) do update set title = excluded.title
            returning id\
            """,
            UUID.class)
        .setParameter("id", Ids.next())
        .setParameter("person", added.person())
        .setParameter("program", added.program())
        .setParameter("kind", added.kind().name())
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
  record Told(UUID person, NotificationKind kind) {}

  @Reading
  Optional<Told> told(UUID id) {
    return session
        .createNativeQuery("select person_id, kind from notification where id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .map(row ->
            new Told(row.get(0, UUID.class), NotificationKind.valueOf(row.get(1, String.class))));
  }
}
