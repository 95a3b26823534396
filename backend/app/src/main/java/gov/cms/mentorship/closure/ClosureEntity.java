package gov.cms.mentorship.closure;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which a program is closed. */
@Entity
@Table(name = "closure")
class ClosureEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Column(name = "day", nullable = false, updatable = false)
  private LocalDate day;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  protected ClosureEntity() {}

  ClosureEntity(String program, NewClosure wanted) {
    this.program = program;
    this.day = wanted.day();
    this.reason = wanted.reason();
  }

  String program() {
    return program;
  }

  LocalDate day() {
    return day;
  }

  String reason() {
    return reason;
  }
}
