package gov.cms.mentorship.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingLifecycleTest {

  private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
  private static final NewMeeting PLAN =
      new NewMeeting(
          START, Duration.ofHours(1), MeetingMode.VIDEO, Optional.empty(), List.of("Goals"));
  private static final MeetingReportUpdate FACTS =
      new MeetingReportUpdate(
          LocalDate.of(2026, 11, 24),
          Duration.ofHours(1),
          MeetingMode.PHONE,
          List.of(),
          MeetingProgress.GOOD,
          Optional.empty(),
          false,
          Optional.empty());

  @ParameterizedTest(name = "{0}: {1} leads to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SCHEDULED | UPDATE       | SCHEDULED
          SCHEDULED | CANCEL       | CANCELLED
          SCHEDULED | MISS         | MISSED
          SCHEDULED | HOLD         | HELD
          SCHEDULED | REPORT       | HELD
          SCHEDULED | AMEND_REPORT | -
          HELD      | UPDATE       | -
          HELD      | CANCEL       | -
          HELD      | MISS         | -
          HELD      | HOLD         | -
          HELD      | REPORT       | -
          HELD      | AMEND_REPORT | HELD
          CANCELLED | UPDATE       | -
          CANCELLED | CANCEL       | -
          CANCELLED | MISS         | -
          CANCELLED | HOLD         | -
          CANCELLED | REPORT       | -
          CANCELLED | AMEND_REPORT | -
          MISSED    | UPDATE       | -
          MISSED    | CANCEL       | -
          MISSED    | MISS         | -
          MISSED    | HOLD         | -
          MISSED    | REPORT       | -
          MISSED    | AMEND_REPORT | -
          """)
  void everyActionInEveryStateOfAMeeting(MeetingState from, MeetingAction action, String to) {
    MeetingEntity meeting = meeting(from);
    if (to.equals("-")) {
      assertThatThrownBy(() -> take(meeting, action))
          .isInstanceOf(Problem.class)
          .hasMessageContaining(from.name());
      assertThat(meeting.state()).isEqualTo(from);
    } else {
      take(meeting, action);
      assertThat(meeting.state()).isEqualTo(MeetingState.valueOf(to));
    }
  }

  @ParameterizedTest(name = "{0}: {1} leads to {2}")
  @CsvSource({
    "DUE,follow,DUE", "DUE,submit,SUBMITTED", "DUE,amend,-", "DUE,waive,WAIVED",
    "SUBMITTED,follow,-", "SUBMITTED,submit,-", "SUBMITTED,amend,SUBMITTED", "SUBMITTED,waive,-",
    "WAIVED,follow,-", "WAIVED,submit,-", "WAIVED,amend,-", "WAIVED,waive,-"
  })
  void everyActionInEveryStateOfAReport(MeetingReportState from, String action, String to) {
    MeetingReportEntity report = report(from);
    if (to.equals("-")) {
      assertThatThrownBy(() -> take(report, action)).isInstanceOf(Problem.class);
      assertThat(report.state()).isEqualTo(from);
    } else {
      take(report, action);
      assertThat(report.state()).isEqualTo(MeetingReportState.valueOf(to));
    }
  }

  /** What each of the people may do, by state, time, report and engagement. */
  @ParameterizedTest(name = "{0}, {1}, report {2}, engagement {3}: {4} may {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SCHEDULED | before | due  | open  | MENTOR  | UPDATE CANCEL
          SCHEDULED | before | due  | open  | MENTEE  | UPDATE CANCEL
          SCHEDULED | before | due  | open  | SUPPORT |
          SCHEDULED | before | none | open  | MENTOR  | UPDATE CANCEL
          SCHEDULED | before | due  | ended | MENTOR  |
          SCHEDULED | after  | due  | open  | MENTOR  | UPDATE CANCEL MISS REPORT
          SCHEDULED | after  | due  | open  | MENTEE  | UPDATE CANCEL MISS
          SCHEDULED | after  | none | open  | MENTOR  | UPDATE CANCEL MISS HOLD
          SCHEDULED | after  | none | open  | MENTEE  | UPDATE CANCEL MISS HOLD
          SCHEDULED | after  | due  | ended | MENTOR  | MISS REPORT
          SCHEDULED | after  | due  | ended | MENTEE  | MISS
          SCHEDULED | after  | none | ended | MENTEE  | MISS HOLD
          SCHEDULED | after  | due  | open  | SUPPORT |
          HELD      | after  | new  | open  | MENTOR  | AMEND_REPORT
          HELD      | after  | new  | ended | MENTOR  | AMEND_REPORT
          HELD      | after  | new  | open  | MENTEE  |
          HELD      | after  | new  | open  | SUPPORT |
          HELD      | after  | old  | open  | MENTOR  |
          HELD      | after  | none | open  | MENTOR  |
          CANCELLED | after  | due  | open  | MENTOR  |
          MISSED    | after  | due  | open  | MENTOR  |
          """)
  void whatACallerMayDoDependsOnStateTimeReportAndRelation(
      MeetingState state,
      String when,
      String report,
      String engagement,
      Relation relation,
      String possible) {
    Instant now = when.equals("before") ? START.minusSeconds(1) : START;
    Optional<Instant> amendableUntil =
        switch (report) {
          case "new" -> Optional.of(now);
          case "old" -> Optional.of(now.minusSeconds(1));
          default -> Optional.empty();
        };
    Situation situation =
        new Situation(
            state,
            START,
            !report.equals("none"),
            amendableUntil,
            engagement.equals("open"),
            relation,
            now);
    List<MeetingAction> expected =
        possible == null
            ? List.of()
            : List.of(possible.split(" ")).stream().map(MeetingAction::valueOf).toList();

    assertThat(situation.actions()).isEqualTo(expected);
    for (MeetingAction action : MeetingAction.values()) {
      if (expected.contains(action)) {
        situation.require(action);
      } else {
        assertThatThrownBy(() -> situation.require(action)).isInstanceOf(Problem.class);
      }
    }
  }

  private static MeetingEntity meeting(MeetingState state) {
    MeetingEntity meeting = new MeetingEntity(UUID.randomUUID(), "cms-isso", PLAN);
    switch (state) {
      case SCHEDULED -> {}
      case HELD -> meeting.hold();
      case CANCELLED -> meeting.cancel();
      case MISSED -> meeting.miss();
    }
    return meeting;
  }

  private static void take(MeetingEntity meeting, MeetingAction action) {
    switch (action) {
      case UPDATE -> meeting.update(PLAN);
      case CANCEL -> meeting.cancel();
      case MISS -> meeting.miss();
      case HOLD -> meeting.hold();
      case REPORT -> meeting.report();
      case AMEND_REPORT -> meeting.amendReport();
    }
  }

  private static MeetingReportEntity report(MeetingReportState state) {
    MeetingReportEntity report = new MeetingReportEntity(UUID.randomUUID(), expected());
    switch (state) {
      case DUE -> {}
      case SUBMITTED -> report.submit(FACTS, START);
      case WAIVED -> report.waive();
    }
    return report;
  }

  private static void take(MeetingReportEntity report, String action) {
    switch (action) {
      case "follow" -> report.follow(expected());
      case "submit" -> report.submit(FACTS, START);
      case "amend" -> report.amend(FACTS, START);
      default -> report.waive();
    }
  }

  private static MeetingReportEntity.Expectation expected() {
    return new MeetingReportEntity.Expectation(
        START, LocalDate.of(2026, 11, 24), Duration.ofHours(1), MeetingMode.VIDEO);
  }
}
