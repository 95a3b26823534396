package gov.cms.mentorship.meeting;

import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  static Stream<Cell<MeetingState, MeetingAction, MeetingRelation>> everyCell() {
    return LifecycleTable.cells(MeetingLifecycle.TABLE, MeetingAction.class, MeetingRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<MeetingState, MeetingAction, MeetingRelation> cell) {
    MeetingEntity meeting = SomeMeeting.in(cell.state());
    cell.check(
        () -> SomeMeeting.take(meeting, cell.action(), cell.by()),
        meeting::state,
        after(cell.action()));
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
