package gov.cms.mentorship.event;

import gov.cms.mentorship.person.PersonRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as somebody sees it.
 *
 * @param person whom it is offered to, if it is for one person
 * @param link for the support team and whoever has a place
 * @param placesLeft how many can still book
 * @param waiting how many are on the waiting list
 * @param actions what the caller may do now
 */
record Event(
    UUID id,
    String program,
    EventKind kind,
    Optional<PersonRef> person,
    String title,
    Optional<String> description,
    Instant startsAt,
    Duration duration,
    Optional<String> place,
    Optional<String> link,
    int capacity,
    int placesLeft,
    int waiting,
    EventState state,
    Instant updatedAt,
    List<EventAction> actions) {

  /**
   * The event.
   *
   * @param seesLink whether the caller is let into the call
   */
  static Event of(
      EventEntity event,
      Optional<PersonRef> person,
      Places places,
      boolean seesLink,
      EventSituation situation,
      EventRelation relation) {
    return new Event(
        event.id(),
        event.program(),
        event.kind(),
        person,
        event.title(),
        event.description(),
        event.startsAt(),
        event.duration(),
        event.place(),
        event.link().filter(link -> seesLink),
        event.capacity(),
        Math.max(0, event.capacity() - places.taken()),
        places.waiting(),
        event.state(),
        event.updatedAt(),
        situation.actions(relation));
  }

  /**
   * How full an event is.
   *
   * @param taken how many have or had a place
   * @param waiting how many wait for one
   */
  record Places(int taken, int waiting) {

    static final Places NONE = new Places(0, 0);
  }
}
