package gov.cms.mentorship.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event at a moment: all that decides, beside the table of its life, what can be done with it.
 *
 * @param state where it stands
 * @param begun whether it has begun
 */
record EventSituation(EventState state, boolean begun) {

  static EventSituation of(EventEntity event, Instant now) {
    return new EventSituation(event.state(), event.hasBegun(now));
  }

  /** What somebody can do now: what the table allows and nothing stands in the way of. */
  List<EventAction> actions(EventRelation by) {
    return EventLifecycle.TABLE.possible(state, by, this::obstacle);
  }

  /**
   * Makes sure that nothing stands in the way of an action that the table allows; what it does not
   * allow is refused here too.
   */
  void require(EventAction action, EventRelation by) {
    EventLifecycle.TABLE.check(state, action, by);
    EventLifecycle.TABLE.checkFree(state, action, by, this::obstacle);
  }

  private Optional<EventObstacle> obstacle(EventAction action) {
    return switch (action) {
      case UPDATE, CANCEL -> begun ? Optional.of(EventObstacle.BEGUN) : Optional.empty();
      case MARK_ATTENDANCE -> begun ? Optional.empty() : Optional.of(EventObstacle.NOT_BEGUN);
    };
  }
}
