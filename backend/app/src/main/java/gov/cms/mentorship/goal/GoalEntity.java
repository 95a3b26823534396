package gov.cms.mentorship.goal;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What the two want to reach: specific, measurable, achievable, relevant and with a date. */
@Entity
@Table(name = "goal")
class GoalEntity extends VersionedEntity {

  @Column(name = "engagement_id", nullable = false, updatable = false)
  private UUID engagementId;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "specific", nullable = false)
  private String specific;

  @Column(name = "measurable", nullable = false)
  private String measurable;

  @Column(name = "achievable", nullable = false)
  private String achievable;

  @Column(name = "relevant", nullable = false)
  private String relevant;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private GoalState state;

  @Column(name = "progress", nullable = false)
  private int progress;

  protected GoalEntity() {}

  GoalEntity(UUID engagementId, NewGoal request) {
    this.engagementId = engagementId;
    this.title = request.title();
    this.specific = request.specific();
    this.measurable = request.measurable();
    this.achievable = request.achievable();
    this.relevant = request.relevant();
    this.dueOn = request.dueOn();
    this.state = GoalState.OPEN;
    this.progress = 0;
  }

  void update(GoalUpdate update) {
    this.title = update.title();
    this.specific = update.specific();
    this.measurable = update.measurable();
    this.achievable = update.achievable();
    this.relevant = update.relevant();
    this.dueOn = update.dueOn();
    this.state = update.state();
    this.progress = update.progress();
  }

  UUID engagementId() {
    return engagementId;
  }

  Goal details() {
    return new Goal(
        id(),
        title,
        specific,
        measurable,
        achievable,
        relevant,
        dueOn,
        state,
        progress,
        createdAt(),
        updatedAt());
  }
}
