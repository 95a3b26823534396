package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.engagement.NewEngagement;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.problem.Problem;
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
import java.util.function.Function;
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
  @Column(name = "status", nullable = false)
  private MatchRequestState status;

  @Enumerated(EnumType.STRING)
  @Column(name = "mentee_answer")
  private @Nullable ProposalAnswer menteeAnswer;

  @Enumerated(EnumType.STRING)
  @Column(name = "mentor_answer")
  private @Nullable ProposalAnswer mentorAnswer;

  @Column(name = "decline_reason")
  private @Nullable String declineReason;

  @Column(name = "due_at", nullable = false, updatable = false)
  private Instant dueAt;

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
    this.status = MatchRequestState.PENDING;
    this.menteeAnswer = origin == Origin.MENTEE ? ProposalAnswer.YES : null;
    this.dueAt = wanted.dueAt();
  }

  /**
   * One of the two says yes. If the other has said so too, the engagement opens; if that fails, for
   * want of a place, nothing has changed.
   *
   * @param opening opens the engagement and answers its id
   */
  void accept(UUID person, Instant now, Function<NewEngagement, UUID> opening) {
    require(MatchRequestAction.ACCEPT, person);
    boolean byMentee = person.equals(menteeId);
    @Nullable ProposalAnswer other = byMentee ? mentorAnswer : menteeAnswer;
    if (other == ProposalAnswer.YES) {
      engagementId = opening.apply(newEngagement());
      status = MatchRequestState.ACCEPTED;
      answeredAt = now;
    }
    answer(person, ProposalAnswer.YES);
  }

  /** One of the two says no, for a reason that is nobody else's business. */
  void decline(UUID person, Optional<String> reason, Instant now) {
    require(MatchRequestAction.DECLINE, person);
    answer(person, ProposalAnswer.NO);
    declineReason = reason.orElse(null);
    close(MatchRequestState.DECLINED, now);
  }

  /** Whoever made the request takes it back. */
  void cancel(Viewer viewer, Instant now) {
    require(MatchRequestAction.CANCEL, viewer);
    close(MatchRequestState.CANCELLED, now);
  }

  /** One of the two leaves the program: who asked takes the request back, who was asked says no. */
  void leave(UUID person, Instant now) {
    Viewer viewer = new Viewer(Optional.of(person), false);
    if (standing().rightsOf(viewer).contains(MatchRequestAction.CANCEL)) {
      cancel(viewer, now);
    } else {
      decline(person, Optional.empty(), now);
    }
  }

  /** Nobody has answered in time. */
  void expire(Instant now) {
    if (status != MatchRequestState.PENDING) {
      throw Problem.illegalTransition(status, "expire", List.of());
    }
    close(MatchRequestState.EXPIRED, now);
  }

  private void require(MatchRequestAction action, UUID person) {
    require(action, new Viewer(Optional.of(person), false));
  }

  private void require(MatchRequestAction action, Viewer viewer) {
    List<MatchRequestAction> possible = standing().actionsOf(viewer);
    if (!possible.contains(action)) {
      throw Problem.illegalTransition(
          status, action.verb(), possible.stream().map(MatchRequestAction::verb).toList());
    }
  }

  private void answer(UUID person, ProposalAnswer answer) {
    if (person.equals(menteeId)) {
      menteeAnswer = answer;
    } else {
      mentorAnswer = answer;
    }
  }

  private void close(MatchRequestState end, Instant now) {
    status = end;
    answeredAt = now;
  }

  private NewEngagement newEngagement() {
    return new NewEngagement(
        program,
        id(),
        menteeId,
        mentorId,
        menteeProfileId,
        mentorProfileId,
        Period.ofMonths(proposedMonths),
        proposedCadence);
  }

  Standing standing() {
    return new Standing(
        origin,
        status,
        menteeId,
        mentorId,
        Optional.ofNullable(menteeAnswer),
        Optional.ofNullable(mentorAnswer));
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

  UUID mentorProfileId() {
    return mentorProfileId;
  }

  MatchRequestState status() {
    return status;
  }

  Instant dueAt() {
    return dueAt;
  }

  Optional<UUID> engagementId() {
    return Optional.ofNullable(engagementId);
  }
}
