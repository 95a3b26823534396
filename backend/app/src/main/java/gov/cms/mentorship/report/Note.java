package gov.cms.mentorship.report;

import gov.cms.mentorship.person.PersonRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A note on a meeting that stays between its two people.
 *
 * @param author who wrote it and alone can change it
 * @param shared whether the other one may read it too
 */
record Note(
    UUID id, UUID meetingId, PersonRef author, String text, boolean shared, Instant updatedAt) {

  static Note of(NoteEntity note, PersonRef author) {
    return new Note(
        note.id(), note.meetingId(), author, note.text(), note.shared(), note.updatedAt());
  }
}
