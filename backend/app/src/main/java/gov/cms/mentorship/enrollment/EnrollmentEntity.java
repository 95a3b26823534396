package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a program in one role. Each action has one door; a closed door is a problem. */
@Entity
@Table(name = "enrollment")
class EnrollmentEntity extends VersionedEntity {

  @Column(name = "person_id", nullable = false, updatable = false)
  private UUID personId;

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, updatable = false)
  private ParticipantRole role;

  @Column(name = "profile_id", nullable = false, updatable = false)
  private UUID profileId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private EnrollmentState state = EnrollmentState.DRAFT;

  @Column(name = "state_since", nullable = false)
  private Instant stateSince;

  @Column(name = "membership_attested", nullable = false)
  private boolean membershipAttested;

  @Column(name = "management_years")
  private @Nullable Integer managementYears;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "decision_note")
  private @Nullable String decisionNote;

  protected EnrollmentEntity() {}

  /** A draft. */
  EnrollmentEntity(
      UUID personId, String program, ParticipantRole role, UUID profileId, Instant now) {
    this.personId = personId;
    this.program = program;
    this.role = role;
    this.profileId = profileId;
    this.stateSince = now;
  }

  /** Takes over what the person says; in a draft only. */
  void answer(boolean membershipAttested, Optional<Integer> managementYears) {
    if (state != EnrollmentState.DRAFT) {
      throw Problem.illegalTransition(state, "change the answers", possible());
    }
    this.membershipAttested = membershipAttested;
    this.managementYears = managementYears.orElse(null);
  }

  void submit(Route route, Instant now) {
    move(EnrollmentAction.SUBMIT, route.after(state), now);
    submittedAt = now;
    decisionNote = null;
  }

  void approve(Route route, Instant now) {
    move(EnrollmentAction.APPROVE, route.after(state), now);
  }

  void decline(Optional<String> note, Instant now) {
    move(EnrollmentAction.DECLINE, EnrollmentState.DECLINED, now);
    decisionNote = note.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
  }

  void reopen(Instant now) {
    move(EnrollmentAction.REOPEN, EnrollmentState.DRAFT, now);
  }

  void completeOrientation(Instant now) {
    move(EnrollmentAction.COMPLETE_ORIENTATION, EnrollmentState.ACTIVE, now);
  }

  void pause(Instant now) {
    move(EnrollmentAction.PAUSE, EnrollmentState.PAUSED, now);
  }

  void resume(Instant now) {
    move(EnrollmentAction.RESUME, EnrollmentState.ACTIVE, now);
  }

  void withdraw(Instant now) {
    move(EnrollmentAction.WITHDRAW, EnrollmentState.WITHDRAWN, now);
  }

  /** Makes sure that an action is possible now. */
  void check(EnrollmentAction action) {
    if (!state.possible().contains(action)) {
      throw Problem.illegalTransition(state, action.verb(), possible());
    }
  }

  private void move(EnrollmentAction action, EnrollmentState target, Instant now) {
    check(action);
    state = target;
    stateSince = now;
  }

  private List<String> possible() {
    return state.possible().stream().map(Enum::name).toList();
  }

  UUID personId() {
    return personId;
  }

  String program() {
    return program;
  }

  ParticipantRole role() {
    return role;
  }

  UUID profileId() {
    return profileId;
  }

  EnrollmentState state() {
    return state;
  }

  Instant stateSince() {
    return stateSince;
  }

  boolean membershipAttested() {
    return membershipAttested;
  }

  Optional<Integer> managementYears() {
    return Optional.ofNullable(managementYears);
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  Optional<String> decisionNote() {
    return Optional.ofNullable(decisionNote);
  }
}
