package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything that decides what a caller may do with a meeting at a moment.
 *
 * @param state the meeting's state
 * @param startsAt when it starts
 * @param reported whether a report belongs to it
 * @param amendableUntil until when the report can be corrected, if it was filed
 * @param engagementOpen whether the two still work together
 * @param relation what the caller is to the two
 * @param now the moment
 */
record Situation(
    MeetingState state,
    Instant startsAt,
    boolean reported,
    Optional<Instant> amendableUntil,
    boolean engagementOpen,
    Relation relation,
    Instant now) {

  /** The actions that the caller may take now. */
  List<MeetingAction> actions() {
    return Arrays.stream(MeetingAction.values())
        .filter(action -> state.after(action).isPresent())
        .filter(this::isCallersToTake)
        .filter(action -> obstacle(action).isEmpty())
        .toList();
  }

  /** Makes sure that the caller may take an action now. */
  void require(MeetingAction action) {
    relation.requireOneOfTheTwo();
    if (!isCallersToTake(action)) {
      throw Problem.of(
          ProblemType.FORBIDDEN,
          "The mentor files the report. You can read it here once it is there.");
    }
    if (state.after(action).isEmpty()) {
      throw Problem.illegalTransition(
          state, action.words(), actions().stream().map(Enum::name).toList());
    }
    obstacle(action)
        .ifPresent(obstacle -> {
          throw Problem.of(ProblemType.ILLEGAL_TRANSITION, obstacle, "possible", names(actions()));
        });
  }

  private boolean isCallersToTake(MeetingAction action) {
    return switch (action) {
      case UPDATE, CANCEL, MISS, HOLD -> relation.isOneOfTheTwo();
      case REPORT, AMEND_REPORT -> relation == Relation.MENTOR;
    };
  }

  /** Why an action is not possible although the meeting's state allows it. */
  private Optional<String> obstacle(MeetingAction action) {
    return switch (action) {
      case UPDATE, CANCEL ->
          unless(
              engagementOpen,
              "The mentorship has ended. Its meetings can no longer be moved or called off.");
      case MISS ->
          unless(
              hasStarted(), "The meeting has not begun yet. Cancel it if it will not take place.");
      case HOLD ->
          hasStarted()
              ? unless(!reported, "This meeting counts as held once the mentor files its report.")
              : unless(false, "The meeting has not begun yet.");
      case REPORT ->
          hasStarted()
              ? unless(
                  reported, "This program asks for no reports. Mark the meeting as held instead.")
              : unless(false, "The meeting has not begun yet. Report it afterwards.");
      case AMEND_REPORT ->
          unless(
              amendableUntil.filter(end -> !now.isAfter(end)).isPresent(),
              "The time for corrections of this report is over. Ask the support team for help.");
    };
  }

  private boolean hasStarted() {
    return !now.isBefore(startsAt);
  }

  private static Optional<String> unless(boolean fine, String obstacle) {
    return fine ? Optional.empty() : Optional.of(obstacle);
  }

  private static List<String> names(List<MeetingAction> actions) {
    return actions.stream().map(Enum::name).toList();
  }
}
