package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The private notes. Besides the conditions here, the database itself shows a transaction only what
 * the person who acts in it may read, so every read needs a transaction too.
 */
@ApplicationScoped
class PrivateNotes {

  private final EntityManager entities;
  private final Clock clock;

  PrivateNotes(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** The note on a meeting that a person may read: their own, or the one shared with them. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<PrivateNote> find(UUID meeting, UUID reader) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select text, shared from private_note where meeting_id = :meeting
                and (author_id = :reader or (shared and counterpart_id = :reader))\
                """,
                Tuple.class)
            .setParameter("meeting", meeting)
            .setParameter("reader", reader)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new PrivateNote(row.get(0, String.class), row.get(1, Boolean.class)))
        .findFirst();
  }

  /** Writes an author's note on a meeting, in place of the one before. */
  @Transactional(Transactional.TxType.MANDATORY)
  void put(UUID meeting, UUID author, UUID counterpart, PrivateNote note) {
    entities
        .createNativeQuery(
            """
            insert into private_note (id, meeting_id, author_id, counterpart_id, text, shared, updated_at)
            values (:id, :meeting, :author, :counterpart, :text, :shared, :now)
            on conflict (meeting_id, author_id) do update
            set text = excluded.text, shared = excluded.shared, updated_at = excluded.updated_at\
            """)
        .setParameter("id", Ids.next())
        .setParameter("meeting", meeting)
        .setParameter("author", author)
        .setParameter("counterpart", counterpart)
        .setParameter("text", note.text())
        .setParameter("shared", note.shared())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Removes an author's note on a meeting, if there is one. */
  @Transactional(Transactional.TxType.MANDATORY)
  void remove(UUID meeting, UUID author) {
    entities
        .createNativeQuery(
            "delete from private_note where meeting_id = :meeting and author_id = :author")
        .setParameter("meeting", meeting)
        .setParameter("author", author)
        .executeUpdate();
  }
}
