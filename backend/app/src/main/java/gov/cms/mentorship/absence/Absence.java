package gov.cms.mentorship.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Time away, for the person alone; others read until when somebody is away.
 *
 * @param startsOn the first day away, where the person lives
 * @param endsOn the last day away
 * @param begun whether it has begun: then its first day stays
 */
record Absence(
    UUID id,
    String program,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean begun,
    Instant createdAt,
    Instant updatedAt) {

  static Absence of(AbsenceEntity absence, Instant now) {
    return new Absence(
        absence.id(),
        absence.program(),
        absence.startsOn(),
        absence.endsOn(),
        absence.hasBegun(now),
        absence.createdAt(),
        absence.updatedAt());
  }
}
