package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody's place in an event, or in its waiting list. Changes under the lock of the event. */
@Entity
@Table(name = "event_booking")
class EventBookingEntity extends VersionedEntity {

  @Column(name = "event_id", nullable = false)
  private UUID eventId;

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Column(name = "person_id", nullable = false, updatable = false)
  private UUID personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private EventBookingState state;

  @Column(name = "state_since", nullable = false)
  private Instant stateSince;

  @Column(name = "number", nullable = false)
  private int number;

  @Column(name = "sequence", nullable = false)
  private int sequence;

  protected EventBookingEntity() {}

  /**
   * Somebody comes, or waits.
   *
   * @param number their place in the order of everybody who has ever come to the event
   */
  EventBookingEntity(
      EventEntity event, UUID personId, EventBookingState state, int number, Instant now) {
    this.eventId = event.id();
    this.program = event.program();
    this.personId = personId;
    this.state = state;
    this.stateSince = now;
    this.number = number;
  }

  /** Goes to another event, where it is the last in the order. */
  void moveTo(
      EventEntity event,
      EventBookingState wanted,
      int number,
      EventBookingRelation by,
      Instant now) {
    state = EventBookingLifecycle.TABLE.next(state, EventBookingAction.MOVE, by, wanted);
    eventId = event.id();
    this.number = number;
    stateSince = now;
    changed();
  }

  /** Does what needs nothing else. */
  void move(EventBookingAction action, EventBookingRelation by, Instant now) {
    state = EventBookingLifecycle.TABLE.next(state, action, by);
    stateSince = now;
    changed();
  }

  /** What the person has in the calendar is out of date. */
  void changed() {
    sequence++;
  }

  UUID eventId() {
    return eventId;
  }

  String program() {
    return program;
  }

  UUID personId() {
    return personId;
  }

  EventBookingState state() {
    return state;
  }

  Instant stateSince() {
    return stateSince;
  }

  int number() {
    return number;
  }

  /** How often the entry in the person's calendar has changed. */
  int sequence() {
    return sequence;
  }
}
