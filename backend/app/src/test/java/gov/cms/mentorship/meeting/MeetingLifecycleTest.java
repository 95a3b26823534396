package gov.cms.mentorship.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.testing.LifecycleTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingLifecycleTest {

  @Test
  void theLifeOfAMeetingIsThis() {
    LifecycleTable.assertIs(
        MeetingLifecycle.TABLE,
        """
        SCHEDULED UPDATE       by MENTOR,MENTEE        to SCHEDULED
        SCHEDULED CANCEL       by MENTOR,MENTEE,SYSTEM to CANCELLED
        SCHEDULED MISS         by MENTOR,MENTEE        to MISSED
        SCHEDULED HOLD         by MENTOR,MENTEE        to HELD
        SCHEDULED REPORT       by MENTOR               to HELD
        HELD      REPORT       by MENTOR               to HELD
        HELD      AMEND_REPORT by MENTOR               to HELD\
        """);
  }

  static Stream<Arguments> everyCell() {
    return LifecycleTable.cells(MeetingState.class, MeetingAction.class, MeetingRelation.class);
  }

  @ParameterizedTest(name = "{1} in {0} by {2}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      MeetingState state, MeetingAction action, MeetingRelation by) {
    MeetingEntity meeting = SomeMeeting.in(state);
    if (MeetingLifecycle.TABLE.possible(state, by).contains(action)) {
      SomeMeeting.take(meeting, action, by);
      assertThat(meeting.state()).isEqualTo(after(action));
    } else {
      assertThatThrownBy(() -> SomeMeeting.take(meeting, action, by))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.type().status()).isEqualTo(409);
                assertThat(problem.members())
                    .containsEntry("state", state.name())
                    .containsEntry(
                        "possible",
                        MeetingLifecycle.TABLE.possible(state, by).stream()
                            .map(Enum::name)
                            .toList());
              });
      assertThat(meeting.state()).isEqualTo(state);
    }
  }

  private static MeetingState after(MeetingAction action) {
    return switch (action) {
      case UPDATE -> MeetingState.SCHEDULED;
      case CANCEL -> MeetingState.CANCELLED;
      case MISS -> MeetingState.MISSED;
      case HOLD, REPORT, AMEND_REPORT -> MeetingState.HELD;
    };
  }
}
