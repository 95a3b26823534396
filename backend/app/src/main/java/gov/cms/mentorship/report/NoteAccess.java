package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingRef;
import gov.cms.mentorship.meeting.Meetings;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Notes are seen by their author, and by the other one if they are shared; no role opens them. They
 * have no states, so that who may change one is all there is to ask.
 */
@Singleton
class NoteAccess {

  private final NoteRepository repository;
  private final Meetings meetings;
  private final Actors actors;
  private final ActorNames names;

  NoteAccess(NoteRepository repository, Meetings meetings, Actors actors, ActorNames names) {
    this.repository = repository;
    this.meetings = meetings;
    this.actors = actors;
    this.names = names;
  }

  /**
   * The meeting, for those who can have notes on it: its two people. The support team sees the
   * meeting and is told that its notes are not for them.
   */
  MeetingRef meeting(UUID id) {
    var seen = meetings.see(id);
    if (!seen.relation().isOneOfTheTwo()) {
      throw Problem.of(
          CommonProblem.FORBIDDEN, "Only the two people of a meeting can see its notes.");
    }
    return seen.entity();
  }

  /** The note as the actor may see it; a {@code not-found} problem for everybody else. */
  NoteEntity see(UUID id) {
    return repository.readable(id, actors.person()).orElseThrow(NoteAccess::notFound);
  }

  /**
   * The locked note for its author. In this order: {@code not-found}, {@code forbidden}, {@code
   * precondition-failed}.
   */
  NoteEntity change(UUID id, Precondition precondition) {
    UUID person = actors.person();
    UUID author = repository.authorOf(id, person).orElseThrow(NoteAccess::notFound);
    if (!author.equals(person)) {
      throw Problem.of(
          CommonProblem.FORBIDDEN,
          "This note is shared with you to read. Its author can change it.");
    }
    NoteEntity note = repository.locked(id).orElseThrow(NoteAccess::notFound);
    return precondition.check(note, names);
  }

  private static Problem notFound() {
    return Problem.notFound("note");
  }
}
