package gov.cms.mentorship.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a meeting stands. */
public enum MeetingState {
  /** It will take place, or did and nobody has said so yet. */
  SCHEDULED,
  /** It took place. */
  HELD,
  /** It was called off. */
  CANCELLED,
  /** It did not come about. */
  MISSED;

  /** Where an action leads from here; empty when it leads nowhere. */
  Optional<MeetingState> after(MeetingAction action) {
    return switch (this) {
      case SCHEDULED ->
          switch (action) {
            case UPDATE -> Optional.of(SCHEDULED);
            case CANCEL -> Optional.of(CANCELLED);
            case MISS -> Optional.of(MISSED);
            case HOLD, REPORT -> Optional.of(HELD);
            case AMEND_REPORT -> Optional.empty();
          };
      case HELD -> action == MeetingAction.AMEND_REPORT ? Optional.of(HELD) : Optional.empty();
      case CANCELLED, MISSED -> Optional.empty();
    };
  }

  /** The actions that lead somewhere from here. */
  List<MeetingAction> actions() {
    return Arrays.stream(MeetingAction.values())
        .filter(action -> after(action).isPresent())
        .toList();
  }
}
