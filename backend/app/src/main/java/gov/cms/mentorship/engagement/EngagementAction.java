package gov.cms.mentorship.engagement;

import static gov.cms.mentorship.engagement.EngagementState.ACTIVE;
import static gov.cms.mentorship.engagement.EngagementState.DISCOVERY;
import static gov.cms.mentorship.engagement.EngagementState.PAUSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the two people of an engagement can do with it, and in which states. */
enum EngagementAction {
  PROPOSE_AGREEMENT("propose an agreement", DISCOVERY, ACTIVE, PAUSED),
  SIGN("sign the agreement", DISCOVERY, ACTIVE, PAUSED),
  PAUSE("pause", ACTIVE),
  RESUME("resume", PAUSED),
  COMPLETE("complete", ACTIVE, PAUSED),
  END("end early", ACTIVE, PAUSED),
  NOT_A_FIT("close as not a fit", DISCOVERY),
  ADD_GOAL("work on goals", DISCOVERY, ACTIVE, PAUSED),
  SCHEDULE_MEETING("plan meetings", DISCOVERY, ACTIVE);

  private final String verb;
  private final Set<EngagementState> from;

  EngagementAction(String verb, EngagementState first, EngagementState... others) {
    this.verb = verb;
    this.from = EnumSet.of(first, others);
  }

  /** How a sentence names it. */
  String verb() {
    return verb;
  }

  boolean isPossibleIn(EngagementState state) {
    return from.contains(state);
  }

  /** Everything that is possible in a state. */
  static List<EngagementAction> possibleIn(EngagementState state) {
    return Arrays.stream(values()).filter(action -> action.isPossibleIn(state)).toList();
  }
}
