package gov.cms.mentorship.absence;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What absences tell, before the profiles of the person are locked. The one person is who is away.
 */
public sealed interface AbsenceEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID absence) {
    return new Subject("absence", absence);
  }

  /** Somebody is going to be away. */
  @EventType("absence.planned")
  record Planned(LocalDate startsOn, LocalDate endsOn) implements AbsenceEvents {}

  /** Somebody is away at another time than they said, perhaps for fewer days. */
  @EventType("absence.changed")
  record Changed(LocalDate startsOn, LocalDate endsOn) implements AbsenceEvents {}

  /** Somebody is not going to be away after all. */
  @EventType("absence.cancelled")
  record Cancelled(LocalDate startsOn, LocalDate endsOn) implements AbsenceEvents {}
}
