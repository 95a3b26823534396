package gov.cms.mentorship.shared.event;

import gov.cms.mentorship.shared.actor.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened, in the one envelope there is.
 *
 * @param id a UUID of version 7; stays the same however often the event is delivered
 * @param type what happened, for example {@code enrollment.submitted}; follows from the payload
 * @param program the slug of the program; empty for what belongs to none
 * @param subject what it happened to
 * @param people whom it concerns
 * @param at when
 * @param actor who did it; an event that was read back knows them without roles and scopes
 * @param version of the payload's shape
 * @param payload what else there is to know: ids, states and times, never a name or a text
 */
public record DomainEvent(
    UUID id,
    String type,
    String program,
    Subject subject,
    Set<UUID> people,
    Instant at,
    Actor actor,
    int version,
    Payload payload) {

  /** Keeps the people as they are now. */
  public DomainEvent {
    people = Set.copyOf(people);
  }
}
