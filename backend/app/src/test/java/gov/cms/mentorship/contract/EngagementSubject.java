package gov.cms.mentorship.contract;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.TestClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An engagement with a goal, and with an agreement that nobody has signed yet. */
final class EngagementSubject implements Subject {

  static final Map<CallerKind, String> OTHERS =
      Map.of(CallerKind.COORDINATOR, "COORDINATOR", CallerKind.ENGAGEMENTS_READ, "MACHINE");

  @Override
  public Life life() {
    return Life.of("engagement.Engagement");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(EngagementState.values()).map(Enum::name).toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    Duo duo = Duo.in("cms-isso", EngagementState.valueOf(situation));
    Row goal =
        duo.world()
            .make(world -> {
              world
                  .mentorships()
                  .proposal(
                      duo.engagementRow(),
                      List.of(MeetingMode.VIDEO),
                      TestClock.now(),
                      TestClock.now());
              if (operation.id().equals("listMeetings")) {
                world
                    .meetings()
                    .meeting(
                        duo.engagementRow(),
                        TestClock.now(),
                        Duration.ofHours(1),
                        MeetingState.SCHEDULED);
              }
              return world.mentorships().goal(duo.engagementRow(), "Plan", TestClock.now());
            });
    return new Situation(
        situation,
        Map.of("id", duo.engagement().toString(), "goalId", goal.id().toString()),
        cast(duo),
        OTHERS,
        relation -> body(operation));
  }

  /** The two and what they are to their engagement, and to their meetings. */
  static List<Situation.Part> cast(Duo duo) {
    return List.of(
        new Situation.Part(duo.mentee(), "MENTEE"), new Situation.Part(duo.mentor(), "MENTOR"));
  }

  private static String body(Operation operation) {
    return switch (operation.id()) {
      case "proposeAgreement" -> "{'startsOn': '%s'}".formatted(TestClock.today());
      case "createGoal", "updateGoal" ->
          "{'dueOn': '%s'}".formatted(TestClock.today().plusMonths(3));
      case "scheduleMeeting" -> MeetingSubject.plan();
      default -> "{}";
    };
  }
}
