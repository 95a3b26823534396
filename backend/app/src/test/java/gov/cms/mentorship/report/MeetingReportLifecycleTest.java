package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingRelation.MENTOR;
import static gov.cms.mentorship.meeting.MeetingRelation.SYSTEM;

import gov.cms.mentorship.meeting.MeetingRelation;
import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingReportLifecycleTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final MeetingReportEntity.Expectation EXPECTED =
      new MeetingReportEntity.Expectation(
          NOW, LocalDate.of(2026, 11, 24), Duration.ofHours(1), MeetingMode.VIDEO);

  @Test
  void theLifeOfAReportIsThis() {
    LifecycleTable.assertIs(
        MeetingReportLifecycle.TABLE,
        """
        DUE       FOLLOW by SYSTEM to DUE
        DUE       SUBMIT by MENTOR to SUBMITTED
        DUE       WAIVE  by SYSTEM to WAIVED
        SUBMITTED AMEND  by MENTOR to SUBMITTED
        SUBMITTED HANDLE_HELP by COORDINATOR to SUBMITTED\
        """);
  }

  static Stream<Cell<MeetingReportState, MeetingReportAction, MeetingRelation>> everyCell() {
    return LifecycleTable.cells(
        MeetingReportLifecycle.TABLE, MeetingReportAction.class, MeetingRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<MeetingReportState, MeetingReportAction, MeetingRelation> cell) {
    MeetingReportEntity report = in(cell.state());
    cell.check(
        () -> take(report, cell.action(), cell.by()),
        report::state,
        switch (cell.action()) {
          case FOLLOW -> MeetingReportState.DUE;
          case SUBMIT, AMEND, HANDLE_HELP -> MeetingReportState.SUBMITTED;
          case WAIVE -> MeetingReportState.WAIVED;
        });
  }

  private static MeetingReportEntity in(MeetingReportState state) {
    MeetingReportEntity report = new MeetingReportEntity(UUID.randomUUID(), EXPECTED);
    switch (state) {
      case DUE -> {}
      case SUBMITTED -> report.submit(MENTOR, facts(Optional.empty()), NOW);
      case WAIVED -> report.waive(SYSTEM);
    }
    return report;
  }

  private static void take(
      MeetingReportEntity report, MeetingReportAction action, MeetingRelation by) {
    switch (action) {
      case FOLLOW -> report.follow(by, EXPECTED);
      case SUBMIT -> report.submit(by, facts(Optional.empty()), NOW);
      case AMEND -> report.amend(by, facts(Optional.empty()), NOW);
      case HANDLE_HELP -> report.handleHelp(by, NOW);
      case WAIVE -> report.waive(by);
    }
  }

  private static MeetingReportUpdate facts(Optional<Integer> rating) {
    return new MeetingReportUpdate(
        LocalDate.of(2026, 11, 24),
        Duration.ofHours(1),
        MeetingMode.PHONE,
        List.of(),
        MeetingProgress.GOOD,
        rating,
        true);
  }
}
