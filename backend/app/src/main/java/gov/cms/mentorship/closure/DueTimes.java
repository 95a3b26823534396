package gov.cms.mentorship.closure;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Due times that count business days; told by each feature that keeps some. */
public interface DueTimes {

  /** What kind of due times these are. */
  Kind kind();

  /**
   * The open due times that are others under this calendar.
   *
   * @param moved whether they are moved; otherwise nothing changes
   */
  Moves follow(Program program, BusinessCalendar calendar, boolean moved);

  /** What can be due. */
  @Schema(name = "DueKind")
  enum Kind {
    /** The answer to a match request. */
    ANSWER,
    /** The report of a meeting. */
    REPORT,
    /** A reminder that the program sends by itself. */
    REMINDER
  }

  /**
   * What moves.
   *
   * @param count how many due times
   * @param people who is to be told
   */
  record Moves(int count, Set<UUID> people) {

    /** Keeps the people as they are now. */
    public Moves {
      people = Set.copyOf(people);
    }
  }

  /**
   * Where a due time moves to: what is past stays, and nothing moves into the past.
   *
   * @param from where it is
   * @param to where it would be
   */
  static Instant moved(Instant from, Instant to, Instant now) {
    return from.isAfter(now) && to.isAfter(now) ? to : from;
  }
}
