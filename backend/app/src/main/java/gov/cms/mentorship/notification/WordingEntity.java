package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

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

  @Column(name = "in_force", nullable = false)
  private boolean inForce;

  /** For Hibernate. */
  protected WordingEntity() {}

  void say(Wording wording, Instant now) {
    keep(wording);
    touch(now);
    inForce = true;
  }

  /** Says what comes with the application again, also when that changes. */
  void reset(Wording original, Instant now) {
    keep(original);
    touch(now);
    inForce = false;
  }

  private void keep(Wording wording) {
    title = wording.title().strip();
    text = wording.text().strip();
    action = wording.action().strip();
  }

  String key() {
    return key;
  }

  /** The program's words; nothing when it says what comes with the application. */
  Optional<Wording> wording() {
    return inForce ? Optional.of(new Wording(title, text, action)) : Optional.empty();
  }
}
