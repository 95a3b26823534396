package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.report.MeetingProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes the meetings of an engagement and their reports, and one that is still to come. */
final class DemoMeetings {

  private static final List<MeetingProgress> PROGRESS =
      List.of(
          MeetingProgress.NOT_YET,
          MeetingProgress.SOME,
          MeetingProgress.GOOD,
          MeetingProgress.GOOD,
          MeetingProgress.GREAT);
  private static final List<MeetingMode> MODES =
      List.of(
          MeetingMode.VIDEO,
          MeetingMode.VIDEO,
          MeetingMode.VIDEO,
          MeetingMode.PHONE,
          MeetingMode.IN_PERSON);
  private static final Duration PLANNED_BEFORE = Duration.ofDays(5);

  private final World world;
  private final Dice dice;
  private final Instant now;

  DemoMeetings(World world, Dice dice, Instant now) {
    this.world = world;
    this.dice = dice;
    this.now = now;
  }

  void of(DemoEngagement engagement) {
    Instant next =
        world.notBefore(engagement.opened().plus(Duration.ofDays(dice.between(2, 6))), hour());
    while (next.isBefore(engagement.until()) && next.isBefore(now.minus(Duration.ofDays(3)))) {
      meeting(engagement, next, whatBecameOfIt());
      next = world.notBefore(next.plus(Duration.ofDays(engagement.daysBetweenMeetings())), hour());
    }
    if (engagement.state() == EngagementState.ACTIVE) {
      if (dice.percent(30)) {
        Instant past = now.minus(Duration.ofDays(dice.between(1, 3)));
        meeting(engagement, world.notAfter(past, hour()), MeetingState.SCHEDULED);
      }
      toCome(engagement, dice.between(2, 12));
    }
    if (engagement.state() == EngagementState.DISCOVERY && dice.percent(60)) {
      toCome(engagement, dice.between(1, 5));
    }
  }

  private MeetingState whatBecameOfIt() {
    if (dice.percent(90)) {
      return MeetingState.HELD;
    }
    return dice.percent(60) ? MeetingState.CANCELLED : MeetingState.MISSED;
  }

  private void toCome(DemoEngagement engagement, int days) {
    Instant starts = world.notBefore(now.plus(Duration.ofDays(days)), hour());
    meeting(engagement, starts, MeetingState.SCHEDULED);
  }

  private void meeting(DemoEngagement engagement, Instant starts, MeetingState state) {
    Instant planned = starts.minus(PLANNED_BEFORE);
    MeetingMode mode = dice.one(MODES);
    Row meeting =
        world
            .meetings()
            .meeting(
                engagement.row(), starts, Duration.ofMinutes(dice.one(List.of(30, 45, 60))), state)
            .set("created_at", planned.isBefore(now) ? planned : now)
            .set("updated_at", planned.isBefore(now) ? planned : now)
            .set("mode", mode)
            .set("place", mode == MeetingMode.IN_PERSON ? "Room 101" : null)
            .set("agenda", dice.some(Texts.AGENDA, 0, 3));
    Row report =
        world.meetings().report(meeting).set("topics", dice.some(engagement.topics(), 1, 2));
    if (state == MeetingState.HELD) {
      world.meetings().file(report, starts.plus(Duration.ofHours(dice.between(2, 40))));
      report
          .set("progress", dice.one(PROGRESS))
          .set("rating", dice.between(3, 5))
          .set("help_wanted", dice.percent(3));
    }
  }

  /** A full hour of working time. */
  private int hour() {
    return dice.between(9, 16);
  }
}
