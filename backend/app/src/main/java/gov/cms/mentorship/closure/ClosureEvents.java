package gov.cms.mentorship.closure;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.LocalDate;
import java.util.UUID;

/** What closures tell. Their people are those of whom a due time has moved. */
public sealed interface ClosureEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID closure) {
    return new Subject("closure", closure);
  }

  /** A day is no business day any more. */
  @EventType("closure.declared")
  record Declared(LocalDate day) implements ClosureEvents {}

  /** A day is a business day again. */
  @EventType("closure.taken-back")
  record TakenBack(LocalDate day) implements ClosureEvents {}
}
