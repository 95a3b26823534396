package gov.cms.mentorship.event;

import static gov.cms.mentorship.event.EventBookingAction.ATTEND;
import static gov.cms.mentorship.event.EventBookingAction.CANCEL;
import static gov.cms.mentorship.event.EventBookingAction.MISS;
import static gov.cms.mentorship.event.EventBookingAction.MOVE;
import static gov.cms.mentorship.event.EventBookingAction.MOVE_UP;
import static gov.cms.mentorship.event.EventBookingRelation.COORDINATOR;
import static gov.cms.mentorship.event.EventBookingRelation.OWNER;
import static gov.cms.mentorship.event.EventBookingRelation.SYSTEM;
import static gov.cms.mentorship.event.EventBookingState.ATTENDED;
import static gov.cms.mentorship.event.EventBookingState.BOOKED;
import static gov.cms.mentorship.event.EventBookingState.CANCELLED;
import static gov.cms.mentorship.event.EventBookingState.MISSED;
import static gov.cms.mentorship.event.EventBookingState.WAITING;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/**
 * The life of a booking. Whoever waits can move to the waiting list of another event; whoever has a
 * place gives it up for another place alone. Nobody falls back from a place to the waiting list.
 */
final class EventBookingLifecycle {

  static final Lifecycle<EventBookingState, EventBookingAction, EventBookingRelation> TABLE =
      Lifecycle.of(EventBookingState.class, EventBookingAction.class, EventBookingRelation.class)
          .row(WAITING, MOVE_UP, by(SYSTEM), to(BOOKED))
          .row(WAITING, MOVE, by(OWNER), to(WAITING, BOOKED))
          .row(WAITING, CANCEL, by(OWNER, COORDINATOR, SYSTEM), to(CANCELLED))
          .row(BOOKED, MOVE, by(OWNER), to(BOOKED))
          .row(BOOKED, CANCEL, by(OWNER, COORDINATOR, SYSTEM), to(CANCELLED))
          .row(BOOKED, ATTEND, by(COORDINATOR), to(ATTENDED))
          .row(BOOKED, MISS, by(COORDINATOR), to(MISSED))
          .row(MISSED, ATTEND, by(COORDINATOR), to(ATTENDED))
          .build();

  private EventBookingLifecycle() {}
}
