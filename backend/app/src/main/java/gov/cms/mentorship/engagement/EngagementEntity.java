package gov.cms.mentorship.engagement;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The relationship of a mentee and a mentor, from the accepted request to its end. */
@Entity
@Table(name = "engagement")
class EngagementEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Column(name = "match_request_id", nullable = false, updatable = false)
  private UUID matchRequestId;

  @Column(name = "mentee_id", nullable = false, updatable = false)
  private UUID menteeId;

  @Column(name = "mentor_id", nullable = false, updatable = false)
  private UUID mentorId;

  @Column(name = "mentee_profile_id", nullable = false, updatable = false)
  private UUID menteeProfileId;

  @Column(name = "mentor_profile_id", nullable = false, updatable = false)
  private UUID mentorProfileId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private EngagementState state;

  @Column(name = "proposed_months", nullable = false, updatable = false)
  private int proposedMonths;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_cadence", nullable = false, updatable = false)
  private Cadence proposedCadence;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "agreement_due_at", updatable = false)
  private @Nullable Instant agreementDueAt;

  @Column(name = "active_since")
  private @Nullable Instant activeSince;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  protected EngagementEntity() {}

  /**
   * Begins.
   *
   * @param agreementDueAt by when both have signed the agreement, if that is urgent
   */
  EngagementEntity(NewEngagement wanted, Instant now, Optional<Instant> agreementDueAt) {
    this.program = wanted.program();
    this.matchRequestId = wanted.matchRequestId();
    this.menteeId = wanted.menteeId();
    this.mentorId = wanted.mentorId();
    this.menteeProfileId = wanted.menteeProfileId();
    this.mentorProfileId = wanted.mentorProfileId();
    this.proposedMonths = Math.toIntExact(wanted.proposedDuration().toTotalMonths());
    this.proposedCadence = wanted.proposedCadence();
    this.state = EngagementState.DISCOVERY;
    this.openedAt = now;
    this.agreementDueAt = agreementDueAt.orElse(null);
  }

  /** Makes sure that somebody can do something with it now. */
  void require(EngagementAction action, EngagementRelation by) {
    EngagementLifecycle.TABLE.check(state, action, by);
  }

  /** A new version of the agreement is on the table; what was agreed before counts meanwhile. */
  void propose(EngagementRelation by, Instant now) {
    state = EngagementLifecycle.TABLE.next(state, EngagementAction.PROPOSE_AGREEMENT, by);
    touch(now);
  }

  /**
   * One of the two has signed the latest version of the agreement.
   *
   * @param agreedEnd the day on which it ends, once both have signed
   */
  void sign(EngagementRelation by, Optional<LocalDate> agreedEnd, Instant now) {
    boolean starts = state == EngagementState.DISCOVERY && agreedEnd.isPresent();
    state =
        EngagementLifecycle.TABLE.next(
            state, EngagementAction.SIGN, by, starts ? EngagementState.ACTIVE : state);
    agreedEnd.ifPresent(end -> endsOn = end);
    if (starts) {
      activeSince = now;
    }
    touch(now);
  }

  /** Ends it early, for a reason that is meant for the support team alone. */
  void end(EngagementRelation by, Optional<String> reason, Instant now) {
    move(EngagementAction.END, by, now);
    endReason = reason.orElse(null);
  }

  /** Does what needs nothing but its moment. */
  void move(EngagementAction action, EngagementRelation by, Instant now) {
    state = EngagementLifecycle.TABLE.next(state, action, by);
    if (!state.isOpen()) {
      endedAt = now;
    }
  }

  EngagementRef facts() {
    return new EngagementRef(
        id(), program, menteeId, mentorId, state, state.isOpen(), agreementDueAt(), version());
  }

  /** Its two people. */
  List<UUID> people() {
    return List.of(menteeId, mentorId);
  }

  String program() {
    return program;
  }

  UUID matchRequestId() {
    return matchRequestId;
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

  EngagementState state() {
    return state;
  }

  Period proposedDuration() {
    return Period.ofMonths(proposedMonths);
  }

  Cadence proposedCadence() {
    return proposedCadence;
  }

  Instant openedAt() {
    return openedAt;
  }

  /** By when both have signed the agreement, while they have not. */
  Optional<Instant> agreementDueAt() {
    return Optional.ofNullable(agreementDueAt).filter(due -> state == EngagementState.DISCOVERY);
  }

  Optional<Instant> activeSince() {
    return Optional.ofNullable(activeSince);
  }

  Optional<LocalDate> endsOn() {
    return Optional.ofNullable(endsOn);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<String> endReason() {
    return Optional.ofNullable(endReason);
  }
}
