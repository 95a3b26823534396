package gov.cms.mentorship.report;

import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query says who reads; that the database holds it against the actor is a second wall. */
@ApplicationScoped
class NoteRepository implements AggregateRepository<NoteEntity> {

  private static final String READABLE = "(authorId = ?2 or (shared and counterpartId = ?2))";

  /** The note, if this person may read it. */
  Optional<NoteEntity> readable(UUID id, UUID reader) {
    return find("id = ?1 and " + READABLE, id, reader).firstResultOptional();
  }

  /** Who wrote the note, if this person may read it; does not read the note itself. */
  Optional<UUID> authorOf(UUID id, UUID reader) {
    return getEntityManager()
        .createQuery("select authorId from NoteEntity where id = ?1 and " + READABLE, UUID.class)
        .setParameter(1, id)
        .setParameter(2, reader)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The notes on a meeting that this person may read, the oldest first. */
  List<NoteEntity> ofMeeting(UUID meeting, UUID reader) {
    return list("meetingId = ?1 and " + READABLE + " order by createdAt, id", meeting, reader);
  }
}
