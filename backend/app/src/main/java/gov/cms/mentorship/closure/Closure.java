package gov.cms.mentorship.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that is no business day of a program.
 *
 * @param day as the program counts days
 * @param reason why, for everybody in the program
 */
record Closure(
    UUID id, String program, LocalDate day, String reason, Instant createdAt, Instant updatedAt) {

  static Closure of(ClosureEntity closure) {
    return new Closure(
        closure.id(),
        closure.program(),
        closure.day(),
        closure.reason(),
        closure.createdAt(),
        closure.updatedAt());
  }
}
