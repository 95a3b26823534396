package gov.cms.mentorship.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingSituationTest {

  /** What each of the people may do, by state, time, report and engagement. */
  @ParameterizedTest(name = "{0}, {1}, report {2}, engagement {3}: {4} may {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SCHEDULED | before | due      | open  | MENTOR      | UPDATE CANCEL
          SCHEDULED | before | due      | open  | MENTEE      | UPDATE CANCEL
          SCHEDULED | before | due      | open  | COORDINATOR |
          SCHEDULED | before | none     | open  | MENTOR      | UPDATE CANCEL
          SCHEDULED | before | optional | open  | MENTOR      | UPDATE CANCEL
          SCHEDULED | before | due      | ended | MENTOR      |
          SCHEDULED | after  | due      | open  | MENTOR      | UPDATE CANCEL MISS REPORT
          SCHEDULED | after  | due      | open  | MENTEE      | UPDATE CANCEL MISS
          SCHEDULED | after  | optional | open  | MENTOR      | UPDATE CANCEL MISS HOLD REPORT
          SCHEDULED | after  | optional | open  | MENTEE      | UPDATE CANCEL MISS HOLD
          SCHEDULED | after  | none     | open  | MENTOR      | UPDATE CANCEL MISS HOLD
          SCHEDULED | after  | none     | open  | MENTEE      | UPDATE CANCEL MISS HOLD
          SCHEDULED | after  | due      | ended | MENTOR      | MISS REPORT
          SCHEDULED | after  | due      | ended | MENTEE      | MISS
          SCHEDULED | after  | optional | ended | MENTOR      | MISS HOLD REPORT
          SCHEDULED | after  | none     | ended | MENTEE      | MISS HOLD
          SCHEDULED | after  | due      | open  | COORDINATOR |
          HELD      | after  | new      | open  | MENTOR      | AMEND_REPORT
          HELD      | after  | new      | ended | MENTOR      | AMEND_REPORT
          HELD      | after  | new      | open  | MENTEE      |
          HELD      | after  | new      | open  | COORDINATOR |
          HELD      | after  | old      | open  | MENTOR      |
          HELD      | after  | optional | open  | MENTOR      | REPORT
          HELD      | after  | optional | ended | MENTOR      | REPORT
          HELD      | after  | optional | open  | MENTEE      |
          HELD      | after  | none     | open  | MENTOR      |
          CANCELLED | after  | due      | open  | MENTOR      |
          MISSED    | after  | due      | open  | MENTOR      |
          """)
  void whatACallerMayDoDependsOnStateTimeReportAndRelation(
      MeetingState state,
      String when,
      String report,
      String engagement,
      MeetingRelation relation,
      String possible) {
    Instant now = when.equals("before") ? SomeMeeting.START.minusSeconds(1) : SomeMeeting.START;
    MeetingSituation situation =
        new MeetingSituation(
            state, SomeMeeting.START, standing(report, now), engagement.equals("open"), now);
    List<MeetingAction> expected =
        possible == null
            ? List.of()
            : List.of(possible.split(" ")).stream().map(MeetingAction::valueOf).toList();

    assertThat(situation.actions(relation)).isEqualTo(expected);
    for (MeetingAction action : MeetingAction.values()) {
      MeetingEntity meeting = SomeMeeting.in(state);
      if (expected.contains(action)) {
        take(situation, meeting, action, relation);
      } else {
        assertThatThrownBy(() -> take(situation, meeting, action, relation))
            .isInstanceOfSatisfying(
                Problem.class,
                problem -> {
                  assertThat(problem.getStatusCode()).isEqualTo(409);
                  assertThat(problem.getParameters()).containsEntry("state", state.name());
                });
      }
    }
  }

  /** As the service does. */
  private static void take(
      MeetingSituation situation,
      MeetingEntity meeting,
      MeetingAction action,
      MeetingRelation relation) {
    situation.require(action, relation);
    SomeMeeting.take(meeting, action, relation);
  }

  private static Optional<MeetingReports.Standing> standing(String report, Instant now) {
    return switch (report) {
      case "due" -> Optional.of(standing(MeetingReportState.DUE, true, Optional.empty()));
      case "optional" -> Optional.of(standing(MeetingReportState.DUE, false, Optional.empty()));
      case "new" -> Optional.of(standing(MeetingReportState.SUBMITTED, true, Optional.of(now)));
      case "old" ->
          Optional.of(
              standing(MeetingReportState.SUBMITTED, true, Optional.of(now.minusSeconds(1))));
      default -> Optional.empty();
    };
  }

  private static MeetingReports.Standing standing(
      MeetingReportState state, boolean required, Optional<Instant> amendableUntil) {
    return new MeetingReports.Standing(state, SomeMeeting.START, required, amendableUntil);
  }
}
