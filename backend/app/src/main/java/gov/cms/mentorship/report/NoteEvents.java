package gov.cms.mentorship.report;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.util.UUID;

/**
 * What notes tell: that they are there, never what they say. The subject is the note, its people
 * are those who can read it.
 */
public sealed interface NoteEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID note) {
    return new Subject("note", note);
  }

  /** Somebody wrote one. */
  @EventType("note.created")
  record Created(UUID meetingId, boolean shared) implements NoteEvents {}

  /** Its author changed it, or whether it is shared. */
  @EventType("note.updated")
  record Updated(UUID meetingId, boolean shared) implements NoteEvents {}

  /** Its author took it away. */
  @EventType("note.deleted")
  record Deleted(UUID meetingId) implements NoteEvents {}
}
