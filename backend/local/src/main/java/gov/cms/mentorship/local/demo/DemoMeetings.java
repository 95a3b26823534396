package gov.cms.mentorship.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes the meetings of an engagement and their reports, and one that is still to come. */
final class DemoMeetings {

  private static final List<String> PROGRESS = List.of("NOT_YET", "SOME", "GOOD", "GOOD", "GREAT");

  private final Rows rows;
  private final Dice dice;
  private final Instant now;

  DemoMeetings(Rows rows, Dice dice, Instant now) {
    this.rows = rows;
    this.dice = dice;
    this.now = now;
  }

  void of(DemoEngagement engagement) {
    Instant next =
        WorkingDays.notBefore(
            engagement.opened().plus(Duration.ofDays(dice.between(2, 6))), hour());
    while (next.isBefore(engagement.until()) && next.isBefore(now.minus(Duration.ofDays(3)))) {
      String state = dice.percent(90) ? "HELD" : dice.percent(60) ? "CANCELLED" : "MISSED";
      meeting(engagement, next, state);
      next =
          WorkingDays.notBefore(
              next.plus(Duration.ofDays(engagement.daysBetweenMeetings())), hour());
    }
    if (engagement.state().equals("ACTIVE")) {
      if (dice.percent(30)) {
        Instant past = now.minus(Duration.ofDays(dice.between(1, 3)));
        meeting(engagement, WorkingDays.notAfter(past, hour()), "SCHEDULED");
      }
      meeting(
          engagement,
          WorkingDays.notBefore(now.plus(Duration.ofDays(dice.between(2, 12))), hour()),
          "SCHEDULED");
    }
    if (engagement.state().equals("DISCOVERY") && dice.percent(60)) {
      meeting(
          engagement,
          WorkingDays.notBefore(now.plus(Duration.ofDays(dice.between(1, 5))), hour()),
          "SCHEDULED");
    }
  }

  private void meeting(DemoEngagement engagement, Instant starts, String state) {
    UUID id = dice.id(starts);
    int minutes = dice.one(List.of(30, 45, 60));
    String mode = dice.one(List.of("VIDEO", "VIDEO", "VIDEO", "PHONE", "IN_PERSON"));
    Instant planned =
        starts.minus(Duration.ofDays(5)).isBefore(now) ? starts.minus(Duration.ofDays(5)) : now;
    rows.into("meeting")
        .set("id", id)
        .set("version", 0L)
        .set("created_at", planned)
        .set("updated_at", planned)
        .set("updated_by", engagement.mentee().name())
        .set("engagement_id", engagement.id())
        .set("program", DemoPeople.PROGRAM)
        .set("starts_at", starts)
        .set("ends_at", starts.plus(Duration.ofMinutes(minutes)))
        .set("mode", mode)
        .set("place", mode.equals("IN_PERSON") ? "Room 101" : null)
        .set("agenda", dice.some(Texts.AGENDA, 0, 3))
        .set("state", state);
    report(engagement, id, starts, minutes, mode, state);
  }

  private void report(
      DemoEngagement engagement,
      UUID meeting,
      Instant starts,
      int minutes,
      String mode,
      String meetingState) {
    boolean filed = meetingState.equals("HELD");
    String state = filed ? "SUBMITTED" : meetingState.equals("SCHEDULED") ? "DUE" : "WAIVED";
    rows.into("meeting_report")
        .set("id", dice.id(starts))
        .set("version", filed ? 1L : 0L)
        .set("created_at", starts)
        .set("updated_at", starts)
        .set("updated_by", engagement.mentor().name())
        .set("meeting_id", meeting)
        .set("state", state)
        .set("due_at", WorkingDays.after(starts.plus(Duration.ofMinutes(minutes)), 2))
        .set("held_on", starts.atZone(WorkingDays.ZONE).toLocalDate())
        .set("minutes", minutes)
        .set("mode", mode)
        .set("topics", dice.some(engagement.mentee().topics(), 1, 2))
        .set("progress", filed ? dice.one(PROGRESS) : null)
        .set("rating", filed ? (Integer) dice.between(3, 5) : null)
        .set("help_wanted", filed && dice.percent(3))
        .set("submitted_at", filed ? starts.plus(Duration.ofHours(dice.between(2, 40))) : null);
  }

  /** Moves a moment to a full hour of a weekday's working time. */
  private int hour() {
    return dice.between(9, 16);
  }
}
