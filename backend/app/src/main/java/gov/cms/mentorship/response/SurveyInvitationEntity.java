package gov.cms.mentorship.response;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One person asked to answer a survey about one engagement, once. */
@Entity
@Table(name = "survey_invitation")
class SurveyInvitationEntity extends VersionedEntity {

  private static final Duration OPEN_FOR = Duration.ofDays(30);

  @Column(name = "survey_id", nullable = false, updatable = false)
  private UUID surveyId;

  @Column(name = "engagement_id", nullable = false, updatable = false)
  private UUID engagementId;

  @Column(name = "person_id", nullable = false, updatable = false)
  private UUID personId;

  @Column(name = "counterpart_id", nullable = false, updatable = false)
  private UUID counterpartId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private SurveyInvitationState state = SurveyInvitationState.OPEN;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  protected SurveyInvitationEntity() {}

  /** Asks one of the two people of an engagement that has just come to its end. */
  SurveyInvitationEntity(
      UUID surveyId,
      UUID engagementId,
      EngagementEvents.Completed completed,
      ParticipantRole role,
      Instant now) {
    boolean mentor = role == ParticipantRole.MENTOR;
    this.surveyId = surveyId;
    this.engagementId = engagementId;
    this.personId = mentor ? completed.mentorId() : completed.menteeId();
    this.counterpartId = mentor ? completed.menteeId() : completed.mentorId();
    this.openedAt = now;
    this.expiresAt = now.plus(OPEN_FOR);
  }

  /** Takes note that the person has answered, in time; what they said is kept elsewhere. */
  void answer(SurveyInvitationRelation by, Instant now) {
    if (state == SurveyInvitationState.OPEN && !now.isBefore(expiresAt)) {
      // The job that closes it has not come by yet.
      expire(SurveyInvitationRelation.PROGRAM);
    }
    state = SurveyInvitationLifecycle.TABLE.next(state, SurveyInvitationAction.ANSWER, by);
  }

  /** Closes it unanswered. */
  void expire(SurveyInvitationRelation by) {
    state = SurveyInvitationLifecycle.TABLE.next(state, SurveyInvitationAction.EXPIRE, by);
  }

  SurveyInvitationState state() {
    return state;
  }

  UUID surveyId() {
    return surveyId;
  }

  UUID engagementId() {
    return engagementId;
  }

  UUID personId() {
    return personId;
  }

  UUID counterpartId() {
    return counterpartId;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
