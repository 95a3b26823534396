package gov.cms.mentorship.absence;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Days on which a person is away from a program; the first and the last are days of it. */
@Entity
@Table(name = "absence")
class AbsenceEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Column(name = "person_id", nullable = false, updatable = false)
  private UUID personId;

  @Column(name = "starts_on", nullable = false)
  private LocalDate startsOn;

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  protected AbsenceEntity() {}

  AbsenceEntity(String program, UUID personId, AbsenceUpdate days, ZoneId zone) {
    this.program = program;
    this.personId = personId;
    set(days, zone);
  }

  /** Days begin and end where the person lives now. */
  final void set(AbsenceUpdate days, ZoneId zone) {
    startsOn = days.startsOn();
    endsOn = days.endsOn();
    startsAt = startsOn.atStartOfDay(zone).toInstant();
    endsAt = endsOn.plusDays(1).atStartOfDay(zone).toInstant();
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  String program() {
    return program;
  }

  UUID personId() {
    return personId;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }
}
