package gov.cms.mentorship.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A meeting at a moment: all that decides, beside the table of its life, what can be done with it.
 *
 * @param state where it stands
 * @param startsAt when it starts
 * @param report where its report stands, if it has one
 * @param engagementOpen whether the two still work together
 * @param now the moment
 */
record MeetingSituation(
    MeetingState state,
    Instant startsAt,
    Optional<MeetingReports.Standing> report,
    boolean engagementOpen,
    Instant now) {

  /** What somebody can do now: what the table allows and nothing stands in the way of. */
  List<MeetingAction> actions(MeetingRelation by) {
    return MeetingLifecycle.TABLE.possible(state, by, this::obstacle);
  }

  /**
   * Makes sure that nothing stands in the way of an action that the table allows; what it does not
   * allow is refused by the aggregate.
   */
  void require(MeetingAction action, MeetingRelation by) {
    if (!MeetingLifecycle.TABLE.possible(state, by).contains(action)) {
      return;
    }
    MeetingLifecycle.TABLE.checkFree(state, action, by, this::obstacle);
  }

  private Optional<MeetingObstacle> obstacle(MeetingAction action) {
    return switch (action) {
      case UPDATE, CANCEL -> unless(engagementOpen, MeetingObstacle.ENGAGEMENT_ENDED);
      case MISS -> unless(hasBegun(), MeetingObstacle.NOT_BEGUN);
      case HOLD ->
          unless(hasBegun(), MeetingObstacle.NOT_BEGUN)
              .or(() ->
                  unless(
                      report.filter(MeetingReports.Standing::required).isEmpty(),
                      MeetingObstacle.HELD_BY_REPORT));
      case REPORT ->
          unless(hasBegun(), MeetingObstacle.NOT_BEGUN)
              .or(() -> unless(report.isPresent(), MeetingObstacle.NO_REPORT))
              .or(() ->
                  unless(
                      report.filter(known -> known.state() == MeetingReportState.DUE).isPresent(),
                      MeetingObstacle.REPORT_FILED));
      case AMEND_REPORT ->
          unless(
              report
                  .flatMap(MeetingReports.Standing::amendableUntil)
                  .filter(end -> !now.isAfter(end))
                  .isPresent(),
              MeetingObstacle.NOT_AMENDABLE);
    };
  }

  private boolean hasBegun() {
    return !now.isBefore(startsAt);
  }

  private static Optional<MeetingObstacle> unless(boolean fine, MeetingObstacle obstacle) {
    return fine ? Optional.empty() : Optional.of(obstacle);
  }
}
