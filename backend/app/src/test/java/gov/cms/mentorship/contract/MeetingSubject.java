package gov.cms.mentorship.contract;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.TestClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A meeting of two people whose program leaves reports to them. */
final class MeetingSubject implements Subject {

  private static final Set<String> BEFOREHAND = Set.of("updateMeeting", "cancelMeeting");

  @Override
  public Life life() {
    return Life.of("meeting.Meeting");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(MeetingState.values()).map(Enum::name).toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    Duo duo = Duo.in("hhs-mentoring", EngagementState.ACTIVE);
    UUID meeting =
        meeting(
            duo,
            MeetingState.valueOf(situation),
            Duration.ofDays(BEFOREHAND.contains(operation.id()) ? 2 : -2),
            report -> {});
    if (operation.id().equals("listNotes")) {
      NoteSubject.note(duo, meeting, true);
    }
    return Situation.of(
        situation,
        meeting.toString(),
        EngagementSubject.cast(duo),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR"),
        operation.id().equals("updateMeeting") ? plan() : "{}");
  }

  /** A meeting that begins so far from now, with its report. */
  static UUID meeting(Duo duo, MeetingState state, Duration fromNow, Consumer<Row> report) {
    return duo.world()
        .make(world -> {
          Row meeting =
              world
                  .meetings()
                  .meeting(
                      duo.engagementRow(),
                      TestClock.now().plus(fromNow),
                      Duration.ofHours(1),
                      state);
          report.accept(world.meetings().report(meeting));
          return meeting;
        })
        .id();
  }

  /** What a new meeting has to say. */
  static String plan() {
    return "{'startsAt': '%s', 'duration': 'PT1H'}"
        .formatted(TestClock.now().plus(Duration.ofDays(1)));
  }
}
