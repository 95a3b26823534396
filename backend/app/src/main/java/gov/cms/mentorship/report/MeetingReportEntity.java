package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingRelation;
import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the mentor tells about a meeting. It waits beside the meeting, filled in as far as known.
 */
@Entity
@Table(name = "meeting_report")
class MeetingReportEntity extends VersionedEntity {

  @Column(name = "meeting_id", nullable = false, updatable = false)
  private UUID meetingId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private MeetingReportState state = MeetingReportState.DUE;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Column(name = "minutes", nullable = false)
  private int minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "mode", nullable = false)
  private MeetingMode mode;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "topics", nullable = false)
  private List<String> topics = List.of();

  @Enumerated(EnumType.STRING)
  @Column(name = "progress")
  private @Nullable MeetingProgress progress;

  @Column(name = "rating")
  private @Nullable Integer rating;

  @Column(name = "help_wanted", nullable = false)
  private boolean helpWanted;

  @Column(name = "help_handled_at")
  private @Nullable Instant helpHandledAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  /** Kept by the database: the meeting's. */
  @Column(name = "program", nullable = false, insertable = false, updatable = false)
  private String program = "";

  /** Kept by the database: the meeting's. */
  @Column(name = "engagement_id", nullable = false, insertable = false, updatable = false)
  private @Nullable UUID engagementId;

  protected MeetingReportEntity() {}

  MeetingReportEntity(UUID meetingId, Expectation expected) {
    this.meetingId = meetingId;
    expect(expected);
  }

  /** What is known of the report before anybody has written it. */
  record Expectation(Instant dueAt, LocalDate heldOn, Duration duration, MeetingMode mode) {}

  /** Follows a meeting that was moved. */
  void follow(MeetingRelation by, Expectation expected) {
    move(MeetingReportAction.FOLLOW, by);
    expect(expected);
  }

  void submit(MeetingRelation by, MeetingReportUpdate facts, Instant now) {
    move(MeetingReportAction.SUBMIT, by);
    this.submittedAt = now;
    tell(facts, now);
  }

  /** Corrects it. */
  void amend(MeetingRelation by, MeetingReportUpdate facts, Instant now) {
    move(MeetingReportAction.AMEND, by);
    tell(facts, now);
  }

  /**
   * Somebody of the support team has seen to what it asks for.
   *
   * @throws Problem when it asks for nothing, or for nothing any more
   */
  void handleHelp(MeetingRelation by, Instant now) {
    move(MeetingReportAction.HANDLE_HELP, by);
    if (!helpWanted || helpHandledAt != null) {
      throw Problem.of(
          CommonProblem.ILLEGAL_TRANSITION,
          "This report doesn't ask for help, or somebody has already handled it.",
          Map.of("state", state.name(), "possible", List.of()));
    }
    this.helpHandledAt = now;
  }

  void waive(MeetingRelation by) {
    move(MeetingReportAction.WAIVE, by);
  }

  private void move(MeetingReportAction action, MeetingRelation by) {
    this.state = MeetingReportLifecycle.TABLE.next(state, action, by);
  }

  private void expect(Expectation expected) {
    this.dueAt = expected.dueAt();
    this.heldOn = expected.heldOn();
    this.minutes = Math.toIntExact(expected.duration().toMinutes());
    this.mode = expected.mode();
  }

  private void tell(MeetingReportUpdate facts, Instant now) {
    this.heldOn = facts.heldOn();
    this.minutes = Math.toIntExact(facts.duration().toMinutes());
    this.mode = facts.mode();
    this.topics = facts.topics();
    this.progress = facts.progress();
    this.rating = facts.rating().orElse(null);
    this.helpWanted = facts.helpWanted();
    if (!helpWanted) {
      this.helpHandledAt = null;
    }
    touch(now);
  }

  UUID meetingId() {
    return meetingId;
  }

  MeetingReportState state() {
    return state;
  }

  Instant dueAt() {
    return dueAt;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  Duration duration() {
    return Duration.ofMinutes(minutes);
  }

  MeetingMode mode() {
    return mode;
  }

  List<String> topics() {
    return topics;
  }

  Optional<MeetingProgress> progress() {
    return Optional.ofNullable(progress);
  }

  Optional<Integer> rating() {
    return Optional.ofNullable(rating);
  }

  boolean helpWanted() {
    return helpWanted;
  }

  Optional<Instant> helpHandledAt() {
    return Optional.ofNullable(helpHandledAt);
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }
}
