package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingRef;
import gov.cms.mentorship.meeting.Meetings;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes notes. That each of the two has one for a meeting at the most is a constraint. */
@ApplicationScoped
class NoteService {

  private final NoteRepository repository;
  private final NoteAccess access;
  private final NoteReader reader;
  private final Meetings meetings;
  private final Actors actors;
  private final Events events;

  NoteService(
      NoteRepository repository,
      NoteAccess access,
      NoteReader reader,
      Meetings meetings,
      Actors actors,
      Events events) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.meetings = meetings;
    this.actors = actors;
    this.events = events;
  }

  @Transactional
  Versioned<Note> create(UUID meetingId, NewNote wanted) {
    MeetingRef meeting = access.meeting(meetingId);
    UUID author = actors.person();
    NoteEntity note =
        new NoteEntity(meetingId, author, meeting.engagement().counterpartOf(author), wanted);
    repository.persistAndFlush(note);
    tell(note, new NoteEvents.Created(meetingId, note.shared()));
    return reader.view(note);
  }

  @Transactional
  Versioned<Note> update(UUID id, Precondition precondition, MergePatch<NoteUpdate> patch) {
    NoteEntity note = access.change(id, precondition);
    note.update(patch.applyTo(reader.view(note).value()));
    repository.flush();
    tell(note, new NoteEvents.Updated(note.meetingId(), note.shared()));
    return reader.view(note);
  }

  @Transactional
  void delete(UUID id, Precondition precondition) {
    NoteEntity note = access.change(id, precondition);
    repository.delete(note);
    repository.flush();
    tell(note, new NoteEvents.Deleted(note.meetingId()));
  }

  private void tell(NoteEntity note, NoteEvents payload) {
    events.tell(
        meetings.facts(note.meetingId()).engagement().program(),
        NoteEvents.subject(note.id()),
        note.readers(),
        payload);
  }
}
