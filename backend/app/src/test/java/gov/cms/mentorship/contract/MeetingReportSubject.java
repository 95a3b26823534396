package gov.cms.mentorship.contract;

import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.TestClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The report of a meeting, which the meeting leads to. */
final class MeetingReportSubject implements Subject {

  @Override
  public Life life() {
    return Life.of("report.MeetingReport");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(MeetingReportState.values()).map(Enum::name).toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    Duo duo = Duo.active();
    MeetingReportState state = MeetingReportState.valueOf(situation);
    MeetingState ofMeeting =
        switch (state) {
          case DUE -> MeetingState.SCHEDULED;
          case SUBMITTED -> MeetingState.HELD;
          case WAIVED -> MeetingState.MISSED;
        };
    UUID meeting =
        MeetingSubject.meeting(duo, ofMeeting, Duration.ofDays(-2), report -> file(report, state));
    return Situation.of(
        situation,
        meeting.toString(),
        EngagementSubject.cast(duo),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR"),
        "{'heldOn': '%s', 'duration': 'PT1H', 'topics': ['ATO']}".formatted(TestClock.today()));
  }

  private static void file(Row report, MeetingReportState state) {
    report
        .set("state", state)
        .set("help_wanted", state == MeetingReportState.SUBMITTED)
        .set("submitted_at", state == MeetingReportState.SUBMITTED ? TestClock.now() : null);
  }
}
