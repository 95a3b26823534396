package gov.cms.mentorship.meeting;

import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting of the two people of an engagement. */
@Entity
@Table(name = "meeting")
class MeetingEntity extends VersionedEntity {

  @Column(name = "engagement_id", nullable = false, updatable = false)
  private UUID engagementId;

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "mode", nullable = false)
  private MeetingMode mode;

  @Column(name = "place")
  private @Nullable String place;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "agenda", nullable = false)
  private List<String> agenda;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private MeetingState state = MeetingState.SCHEDULED;

  protected MeetingEntity() {}

  MeetingEntity(UUID engagementId, String program, NewMeeting plan) {
    this.engagementId = engagementId;
    this.program = program;
    plan(plan);
  }

  /** Changes when, how and about what the two meet. */
  void update(MeetingRelation by, NewMeeting plan) {
    move(MeetingAction.UPDATE, by);
    plan(plan);
  }

  /** Does what needs nothing else. */
  void move(MeetingAction action, MeetingRelation by) {
    state = MeetingLifecycle.TABLE.next(state, action, by);
  }

  private void plan(NewMeeting plan) {
    this.startsAt = plan.startsAt();
    this.endsAt = plan.startsAt().plus(plan.duration());
    this.mode = plan.mode();
    this.place = plan.place().flatMap(PlainText::written).orElse(null);
    this.agenda = plan.agenda();
  }

  UUID engagementId() {
    return engagementId;
  }

  String program() {
    return program;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Duration duration() {
    return Duration.between(startsAt, endsAt);
  }

  MeetingMode mode() {
    return mode;
  }

  Optional<String> place() {
    return Optional.ofNullable(place);
  }

  List<String> agenda() {
    return agenda;
  }

  MeetingState state() {
    return state;
  }
}
