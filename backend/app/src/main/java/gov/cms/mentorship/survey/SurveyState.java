package gov.cms.mentorship.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a survey stands. */
public enum SurveyState {
  /** It is being written. */
  DRAFT,
  /** People are invited to it. */
  PUBLISHED,
  /** Nobody new is invited; open invitations can still be answered. */
  RETIRED;

  /** What can be done with a survey. */
  enum Action {
    PUBLISH,
    RETIRE
  }

  /** Where an action leads from here; empty when it leads nowhere. */
  Optional<SurveyState> after(Action action) {
    return switch (this) {
      case DRAFT -> action == Action.PUBLISH ? Optional.of(PUBLISHED) : Optional.empty();
      case PUBLISHED -> action == Action.RETIRE ? Optional.of(RETIRED) : Optional.empty();
      case RETIRED -> Optional.empty();
    };
  }

  /** The actions that lead somewhere from here. */
  List<String> possible() {
    return Arrays.stream(Action.values())
        .filter(action -> after(action).isPresent())
        .map(Enum::name)
        .toList();
  }
}
