package gov.cms.mentorship.meeting;

import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
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

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  protected MeetingReportEntity() {}

  MeetingReportEntity(UUID meetingId, Expectation expected) {
    this.meetingId = meetingId;
    this.dueAt = expected.dueAt();
    this.heldOn = expected.heldOn();
    this.minutes = Math.toIntExact(expected.duration().toMinutes());
    this.mode = expected.mode();
  }

  /** What is known of the report before anybody has written it. */
  record Expectation(Instant dueAt, LocalDate heldOn, Duration duration, MeetingMode mode) {}

  /** Follows a meeting that was moved. */
  void follow(Expectation expected) {
    require(MeetingReportState.DUE, "prefill the report");
    this.dueAt = expected.dueAt();
    this.heldOn = expected.heldOn();
    this.minutes = Math.toIntExact(expected.duration().toMinutes());
    this.mode = expected.mode();
  }

  void submit(MeetingReportUpdate facts, Instant now) {
    require(MeetingReportState.DUE, "submit the report");
    this.state = MeetingReportState.SUBMITTED;
    this.submittedAt = now;
    tell(facts, now);
  }

  void amend(MeetingReportUpdate facts, Instant now) {
    require(MeetingReportState.SUBMITTED, "amend the report");
    tell(facts, now);
  }

  void waive() {
    require(MeetingReportState.DUE, "waive the report");
    this.state = MeetingReportState.WAIVED;
  }

  private void tell(MeetingReportUpdate facts, Instant now) {
    this.heldOn = facts.heldOn();
    this.minutes = Math.toIntExact(facts.duration().toMinutes());
    this.mode = facts.mode();
    this.topics = facts.topics();
    this.progress = facts.progress();
    this.rating = facts.rating().orElse(null);
    this.helpWanted = facts.helpWanted();
    touch(now);
  }

  private void require(MeetingReportState wanted, String action) {
    if (state != wanted) {
      throw Problem.illegalTransition(state, action, state.possible());
    }
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

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  /** Until when it can be corrected, if it was filed. */
  Optional<Instant> amendableUntil(Duration period) {
    return submittedAt().map(submitted -> submitted.plus(period));
  }
}
