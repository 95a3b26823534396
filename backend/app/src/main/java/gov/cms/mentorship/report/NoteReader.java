package gov.cms.mentorship.report;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Notes as their people see them. */
@ApplicationScoped
class NoteReader {

  private final NoteRepository repository;
  private final NoteAccess access;
  private final People people;
  private final Actors actors;

  NoteReader(NoteRepository repository, NoteAccess access, People people, Actors actors) {
    this.repository = repository;
    this.access = access;
    this.people = people;
    this.actors = actors;
  }

  @Reading
  Versioned<Note> get(UUID id) {
    return view(access.see(id));
  }

  @Reading
  Page<Note> list(UUID meetingId) {
    access.meeting(meetingId);
    return Page.whole(
        repository.ofMeeting(meetingId, actors.person()).stream()
            .map(note -> Note.of(note, people.ref(note.authorId())))
            .toList());
  }

  Versioned<Note> view(NoteEntity note) {
    return new Versioned<>(Note.of(note, people.ref(note.authorId())), note.version());
  }
}
