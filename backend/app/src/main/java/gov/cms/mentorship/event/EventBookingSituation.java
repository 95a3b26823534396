package gov.cms.mentorship.event;

import java.util.List;
import java.util.Optional;

/**
 * A booking at a moment: all that decides, beside the table of its life, what can be done with it.
 *
 * @param state where it stands
 * @param begun whether its event has begun
 */
record EventBookingSituation(EventBookingState state, boolean begun) {

  /** What somebody can do now: what the table allows and nothing stands in the way of. */
  List<EventBookingAction> actions(EventBookingRelation by) {
    return EventBookingLifecycle.TABLE.possible(state, by, this::obstacle);
  }

  /** Makes sure that somebody can do something now. */
  void require(EventBookingAction action, EventBookingRelation by) {
    EventBookingLifecycle.TABLE.check(state, action, by);
    EventBookingLifecycle.TABLE.checkFree(state, action, by, this::obstacle);
  }

  private Optional<EventObstacle> obstacle(EventBookingAction action) {
    return switch (action) {
      case MOVE_UP, MOVE, CANCEL ->
          begun ? Optional.of(EventObstacle.PLACE_OVER) : Optional.empty();
      case ATTEND, MISS -> begun ? Optional.empty() : Optional.of(EventObstacle.NOT_BEGUN);
    };
  }
}
