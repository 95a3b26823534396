package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.engagement.NewEngagement;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish that two people work together. It becomes an engagement once both have said yes. */
@Entity
@Table(name = "match_request")
class MatchRequestEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin", nullable = false, updatable = false)
  private Origin origin;

  @Column(name = "proposed_by", updatable = false)
  private @Nullable UUID proposedBy;

  @Column(name = "mentee_id", nullable = false, updatable = false)
  private UUID menteeId;

  @Column(name = "mentor_id", nullable = false, updatable = false)
  private UUID mentorId;

  @Column(name = "mentee_profile_id", nullable = false, updatable = false)
  private UUID menteeProfileId;

  @Column(name = "mentor_profile_id", nullable = false, updatable = false)
  private UUID mentorProfileId;

  @Column(name = "resonated", nullable = false, updatable = false)
  private String resonated;

  @Column(name = "hopes", nullable = false, updatable = false)
  private String hopes;

  @Column(name = "proposed_months", nullable = false, updatable = false)
  private int proposedMonths;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_cadence", nullable = false, updatable = false)
  private Cadence proposedCadence;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private MatchRequestState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "mentee_answer")
  private @Nullable ProposalAnswer menteeAnswer;

  @Enumerated(EnumType.STRING)
  @Column(name = "mentor_answer")
  private @Nullable ProposalAnswer mentorAnswer;

  @Column(name = "decline_reason")
  private @Nullable String declineReason;

  /** Moved by the repository alone, so that it never counts as a new version. */
  @Column(name = "due_at", nullable = false, updatable = false)
  private Instant dueAt;

  /** Moved as {@link #dueAt} is. */
  @Column(name = "past_due_at", nullable = false, updatable = false)
  private Instant pastDueAt;

  /** Written by the repository alone, as {@link #dueAt} is. */
  @Column(name = "paused_at", updatable = false)
  private @Nullable Instant pausedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "engagement_id")
  private @Nullable UUID engagementId;

  protected MatchRequestEntity() {}

  /** A mentee who asks has said yes by asking. */
  MatchRequestEntity(MatchRequestDraft wanted) {
    this.program = wanted.mentee().program();
    this.origin = wanted.proposedBy().isPresent() ? Origin.COORDINATOR : Origin.MENTEE;
    this.proposedBy = wanted.proposedBy().orElse(null);
    this.menteeId = wanted.mentee().personId();
    this.mentorId = wanted.mentor().personId();
    this.menteeProfileId = wanted.mentee().id();
    this.mentorProfileId = wanted.mentor().id();
    this.resonated = wanted.wish().resonated();
    this.hopes = wanted.wish().hopes();
    this.proposedMonths = wanted.wish().proposedDuration().getMonths();
    this.proposedCadence = wanted.wish().proposedCadence();
    this.state = MatchRequestState.PENDING;
    this.menteeAnswer = origin == Origin.MENTEE ? ProposalAnswer.YES : null;
    this.dueAt = wanted.moments().dueAt();
    this.pastDueAt = wanted.moments().pastDueAt();
  }

  /**
   * One of the two says yes.
   *
   * @return whether the other one has said so too: then the engagement is to be opened, and {@link
   *     #matched} writes this yes down; until then nothing has changed
   */
  boolean accept(MatchRequestRelation by, UUID person) {
    MatchRequestLifecycle.TABLE.next(
        state, MatchRequestAction.ACCEPT, by, MatchRequestState.PENDING);
    if (answerOf(other(person)).isPresent()) {
      return true;
    }
    answer(person, ProposalAnswer.YES);
    return false;
  }

  /** Both have said yes, this person last, and the engagement is open. */
  void matched(MatchRequestRelation by, UUID person, UUID engagement, Instant now) {
    answer(person, ProposalAnswer.YES);
    engagementId = engagement;
    close(
        MatchRequestLifecycle.TABLE.next(
            state, MatchRequestAction.ACCEPT, by, MatchRequestState.ACCEPTED),
        now);
  }

  /** One of the two says no; the reason is for the support team alone. */
  void decline(MatchRequestRelation by, UUID person, Optional<String> reason, Instant now) {
    close(MatchRequestLifecycle.TABLE.next(state, MatchRequestAction.DECLINE, by), now);
    answer(person, ProposalAnswer.NO);
    declineReason = reason.orElse(null);
  }

  /** Whoever made the request takes it back. */
  void cancel(MatchRequestRelation by, Instant now) {
    close(MatchRequestLifecycle.TABLE.next(state, MatchRequestAction.CANCEL, by), now);
  }

  /** One of the two is out of it: who asked takes the request back, who was asked says no. */
  void leave(UUID person, Instant now) {
    MatchRequestRelation relation = relationOf(person);
    if (relation == MatchRequestRelation.SENDER) {
      cancel(relation, now);
    } else {
      decline(relation, person, Optional.empty(), now);
    }
  }

  /** Nobody has answered for too long. */
  void expire(MatchRequestRelation by, Instant now) {
    close(MatchRequestLifecycle.TABLE.next(state, MatchRequestAction.EXPIRE, by), now);
  }

  private void answer(UUID person, ProposalAnswer answer) {
    if (person.equals(menteeId)) {
      menteeAnswer = answer;
    } else {
      mentorAnswer = answer;
    }
  }

  private void close(MatchRequestState end, Instant now) {
    state = end;
    answeredAt = now;
  }

  /** Whether this is one of the two people. */
  boolean isOf(UUID person) {
    return person.equals(menteeId) || person.equals(mentorId);
  }

  /** What one of the two is to it. */
  MatchRequestRelation relationOf(UUID person) {
    if (origin == Origin.MENTEE && person.equals(menteeId)) {
      return MatchRequestRelation.SENDER;
    }
    return state == MatchRequestState.PENDING && answerOf(person).isPresent()
        ? MatchRequestRelation.ANSWERED
        : MatchRequestRelation.ASKED;
  }

  /** What one of the two has said so far. */
  Optional<ProposalAnswer> answerOf(UUID person) {
    return Optional.ofNullable(person.equals(menteeId) ? menteeAnswer : mentorAnswer);
  }

  private UUID other(UUID person) {
    return person.equals(menteeId) ? mentorId : menteeId;
  }

  /** The engagement that it leads to. */
  NewEngagement newEngagement() {
    return new NewEngagement(
        program,
        id(),
        menteeId,
        mentorId,
        menteeProfileId,
        mentorProfileId,
        proposedDuration(),
        proposedCadence);
  }

  /** The mentee and the mentor. */
  List<UUID> people() {
    return List.of(menteeId, mentorId);
  }

  String program() {
    return program;
  }

  Origin origin() {
    return origin;
  }

  UUID menteeId() {
    return menteeId;
  }

  UUID mentorId() {
    return mentorId;
  }

  UUID menteeProfileId() {
    return menteeProfileId;
  }

  UUID mentorProfileId() {
    return mentorProfileId;
  }

  String resonated() {
    return resonated;
  }

  String hopes() {
    return hopes;
  }

  Period proposedDuration() {
    return Period.ofMonths(proposedMonths);
  }

  Cadence proposedCadence() {
    return proposedCadence;
  }

  MatchRequestState state() {
    return state;
  }

  Instant dueAt() {
    return dueAt;
  }

  /** When a missing answer is brought up. */
  Instant pastDueAt() {
    return pastDueAt;
  }

  /** Since when the mentee pauses, while the request waits for an answer. */
  Optional<Instant> pausedAt() {
    return Optional.ofNullable(pausedAt).filter(since -> state == MatchRequestState.PENDING);
  }

  /** For the support team alone. */
  Optional<String> declineReason() {
    return Optional.ofNullable(declineReason);
  }

  Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  Optional<UUID> engagementId() {
    return Optional.ofNullable(engagementId);
  }
}
