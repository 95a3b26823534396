package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A program's own words for one thing. */
@Entity
@Table(name = "wording")
class WordingEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program = "";

  @Column(name = "key", nullable = false, updatable = false)
  private String key = "";

  @Column(name = "title", nullable = false)
  private String title = "";

  @Column(name = "text", nullable = false)
  private String text = "";

  @Column(name = "action", nullable = false)
  private String action = "";

  /** For Hibernate. */
  protected WordingEntity() {}

  WordingEntity(String program, String key, Wording wording) {
    this.program = program;
    this.key = key;
    say(wording);
  }

  void say(Wording wording) {
    title = wording.title().strip();
    text = wording.text().strip();
    action = wording.action().strip();
  }

  String key() {
    return key;
  }

  Wording wording() {
    return new Wording(title, text, action);
  }
}
