package gov.cms.mentorship.intake;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.util.UUID;

/** What intake tells. The subject is the intake item; it concerns nobody who is known. */
public sealed interface IntakeEvents extends Payload {

  /**
   * A mail came in.
   *
   * @param toBeAnswered whether its sender is to be told how to join
   */
  @EventType("intake.received")
  record Received(boolean toBeAnswered) implements IntakeEvents {}

  /** The subject of an item's events. */
  static Subject subject(UUID id) {
    return new Subject("intake-item", id);
  }
}
