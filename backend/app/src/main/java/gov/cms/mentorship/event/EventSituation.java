package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    return EventLifecycle.TABLE.possible(state, by).stream()
        .filter(action -> obstacle(action).isEmpty())
        .toList();
  }

  /**
   * Makes sure that nothing stands in the way of an action that the table allows; what it does not
   * allow is refused here too.
   */
  void require(EventAction action, EventRelation by) {
    EventLifecycle.TABLE.check(state, action, by);
    obstacle(action)
        .ifPresent(obstacle -> {
          throw Problem.of(
              CommonProblem.ILLEGAL_TRANSITION,
              obstacle.detail(),
              Map.of(
                  "state",
                  state.name(),
                  "possible",
                  actions(by).stream().map(Enum::name).toList()));
        });
  }

  private Optional<EventObstacle> obstacle(EventAction action) {
    return switch (action) {
      case UPDATE, CANCEL -> begun ? Optional.of(EventObstacle.BEGUN) : Optional.empty();
      case MARK_ATTENDANCE -> begun ? Optional.empty() : Optional.of(EventObstacle.NOT_BEGUN);
    };
  }
}
