package gov.cms.mentorship.event;

import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lives of events and of their bookings. */
class EventLifecycleTest {

  private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
  private static final EventPlan PLAN =
      new EventPlan(
          "Orientation",
          Optional.empty(),
          START,
          Duration.ofHours(1),
          Optional.of("Room 1"),
          Optional.empty(),
          2);

  @Test
  void theLifeOfAnEventIsThis() {
    LifecycleTable.assertIs(
        EventLifecycle.TABLE,
        """
        SCHEDULED UPDATE          by COORDINATOR        to SCHEDULED
        SCHEDULED CANCEL          by COORDINATOR,SYSTEM to CANCELLED
        SCHEDULED MARK_ATTENDANCE by COORDINATOR        to SCHEDULED\
        """);
  }

  @Test
  void theLifeOfABookingIsThis() {
    LifecycleTable.assertIs(
        EventBookingLifecycle.TABLE,
        """
        WAITING MOVE_UP by SYSTEM                   to BOOKED
        WAITING MOVE    by OWNER                    to WAITING,BOOKED
        WAITING CANCEL  by OWNER,COORDINATOR,SYSTEM to CANCELLED
        BOOKED  MOVE    by OWNER                    to BOOKED
        BOOKED  CANCEL  by OWNER,COORDINATOR,SYSTEM to CANCELLED
        BOOKED  ATTEND  by COORDINATOR              to ATTENDED
        BOOKED  MISS    by COORDINATOR              to MISSED
        MISSED  ATTEND  by COORDINATOR              to ATTENDED\
        """);
  }

  static Stream<Cell<EventState, EventAction, EventRelation>> everyCellOfEvents() {
    return LifecycleTable.cells(EventLifecycle.TABLE, EventAction.class, EventRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCellOfEvents")
  void anActionLeadsAnEventWhereTheTableSaysOrNowhere(
      Cell<EventState, EventAction, EventRelation> cell) {
    EventEntity event = new EventEntity("cms-isso", PLAN);
    if (cell.state() == EventState.CANCELLED) {
      event.move(EventAction.CANCEL, EventRelation.COORDINATOR);
    }
    cell.check(
        () -> {
          if (cell.action() == EventAction.UPDATE) {
            event.update(cell.by(), PLAN);
          } else {
            event.move(cell.action(), cell.by());
          }
        },
        event::state,
        cell.action() == EventAction.CANCEL ? EventState.CANCELLED : EventState.SCHEDULED);
  }

  static Stream<Cell<EventBookingState, EventBookingAction, EventBookingRelation>>
      everyCellOfBookings() {
    return LifecycleTable.cells(
        EventBookingLifecycle.TABLE, EventBookingAction.class, EventBookingRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCellOfBookings")
  void anActionLeadsABookingWhereTheTableSaysOrNowhere(
      Cell<EventBookingState, EventBookingAction, EventBookingRelation> cell) {
    EventEntity event = new EventEntity("cms-isso", PLAN);
    EventBookingEntity booking =
        new EventBookingEntity(event, UUID.randomUUID(), cell.state(), 1, START);
    cell.check(
        () -> {
          if (cell.action() == EventBookingAction.MOVE) {
            booking.moveTo(event, EventBookingState.BOOKED, 2, cell.by(), START);
          } else {
            booking.move(cell.action(), cell.by(), START);
          }
        },
        booking::state,
        after(cell.action()));
  }

  private static EventBookingState after(EventBookingAction action) {
    return switch (action) {
      case MOVE_UP, MOVE -> EventBookingState.BOOKED;
      case CANCEL -> EventBookingState.CANCELLED;
      case ATTEND -> EventBookingState.ATTENDED;
      case MISS -> EventBookingState.MISSED;
    };
  }
}
