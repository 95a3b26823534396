package gov.cms.mentorship.report;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/**
 * What one of two people wrote down about a meeting. Besides the conditions of the queries, the
 * database itself shows a row only to its author, and to the other one if it is shared.
 */
@Entity
@Table(name = "private_note")
class NoteEntity extends VersionedEntity {

  @Column(name = "meeting_id", nullable = false, updatable = false)
  private UUID meetingId;

  @Column(name = "author_id", nullable = false, updatable = false)
  private UUID authorId;

  @Column(name = "counterpart_id", nullable = false, updatable = false)
  private UUID counterpartId;

  @Column(name = "text", nullable = false)
  private String text;

  @Column(name = "shared", nullable = false)
  private boolean shared;

  protected NoteEntity() {}

  NoteEntity(UUID meetingId, UUID authorId, UUID counterpartId, NewNote note) {
    this.meetingId = meetingId;
    this.authorId = authorId;
    this.counterpartId = counterpartId;
    this.text = note.text();
    this.shared = note.shared();
  }

  void update(NoteUpdate update) {
    this.text = update.text();
    this.shared = update.shared();
  }

  UUID meetingId() {
    return meetingId;
  }

  UUID authorId() {
    return authorId;
  }

  String text() {
    return text;
  }

  boolean shared() {
    return shared;
  }

  /** Those who can read it. */
  List<UUID> readers() {
    return shared ? List.of(authorId, counterpartId) : List.of(authorId);
  }
}
