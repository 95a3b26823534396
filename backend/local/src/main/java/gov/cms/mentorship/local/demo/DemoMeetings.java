package gov.cms.mentorship.local.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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
    Instant next = workingHours(engagement.opened().plus(Duration.ofDays(dice.between(2, 6))));
    while (next.isBefore(engagement.until()) && next.isBefore(now.minus(Duration.ofDays(3)))) {
      String state = dice.percent(90) ? "HELD" : dice.percent(60) ? "CANCELLED" : "MISSED";
      meeting(engagement, next, state);
      next = workingHours(next.plus(Duration.ofDays(engagement.daysBetweenMeetings())));
    }
    if (engagement.state().equals("ACTIVE")) {
      if (dice.percent(30)) {
        meeting(
            engagement, workingHours(now.minus(Duration.ofDays(dice.between(1, 3)))), "SCHEDULED");
      }
      meeting(
          engagement, workingHours(now.plus(Duration.ofDays(dice.between(2, 12)))), "SCHEDULED");
    }
    if (engagement.state().equals("DISCOVERY") && dice.percent(60)) {
      meeting(engagement, workingHours(now.plus(Duration.ofDays(dice.between(1, 5)))), "SCHEDULED");
    }
  }

  private void meeting(DemoEngagement engagement, Instant starts, String state) {
    UUID id = dice.id(starts);
    int minutes = dice.one(List.of(30, 45, 60));
    String mode = dice.one(List.of("VIDEO", "VIDEO", "VIDEO", "PHONE", "IN_PERSON"));
    Instant planned =
        starts.minus(Duration.ofDays(5)).isBefore(now) ? starts.minus(Duration.ofDays(5)) : now;
    rows.add(
        "meeting",
        "id",
        id,
        "version",
        0L,
        "created_at",
        planned,
        "updated_at",
        planned,
        "updated_by",
        engagement.mentee().name(),
        "engagement_id",
        engagement.id(),
        "program",
        DemoPeople.PROGRAM,
        "starts_at",
        starts,
        "ends_at",
        starts.plus(Duration.ofMinutes(minutes)),
        "mode",
        mode,
        "place",
        mode.equals("IN_PERSON") ? "Room 101" : null,
        "agenda",
        dice.some(Texts.AGENDA, 0, 3),
        "state",
        state);
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
    rows.add(
        "meeting_report",
        "id",
        dice.id(starts),
        "version",
        filed ? 1L : 0L,
        "created_at",
        starts,
        "updated_at",
        starts,
        "updated_by",
        engagement.mentor().name(),
        "meeting_id",
        meeting,
        "state",
        state,
        "due_at",
        starts.plus(Duration.ofDays(2)),
        "held_on",
        starts.atZone(DemoPairs.ZONE).toLocalDate(),
        "minutes",
        minutes,
        "mode",
        mode,
        "topics",
        dice.some(engagement.mentee().topics(), 1, 2),
        "progress",
        filed ? dice.one(PROGRESS) : null,
        "rating",
        filed ? (Integer) dice.between(3, 5) : null,
        "help_wanted",
        filed && dice.percent(3),
        "submitted_at",
        filed ? starts.plus(Duration.ofHours(dice.between(2, 40))) : null);
  }

  /** Moves a moment to a full hour of a weekday's working time. */
  private Instant workingHours(Instant moment) {
    ZonedDateTime day = moment.atZone(DemoPairs.ZONE);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day.with(LocalTime.of(dice.between(9, 16), 0)).toInstant();
  }
}
