package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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

  @ElementCollection
  @CollectionTable(name = "enrollment_decision", joinColumns = @JoinColumn(name = "enrollment_id"))
  @OrderColumn(name = "number")
  @BatchSize(size = 200)
  private List<DecisionPart> decisions = new ArrayList<>();

  /** Kept by the database: what lists are sorted by. */
  @Column(name = "sort_name", nullable = false, insertable = false, updatable = false)
  private String sortName = "";

  protected EnrollmentEntity() {}

  /** A draft. */
  EnrollmentEntity(UUID personId, NewEnrollment wanted, UUID profileId, Instant now) {
    this.personId = personId;
    this.program = wanted.program();
    this.role = wanted.role();
    this.profileId = profileId;
    this.stateSince = now;
    say(wanted.membershipAttested().orElse(false), wanted.managementYears());
  }

  /** Takes over what the person says. */
  void answer(
      EnrollmentRelation by, boolean membershipAttested, Optional<Integer> managementYears) {
    state = EnrollmentLifecycle.TABLE.next(state, EnrollmentAction.UPDATE, by);
    say(membershipAttested, managementYears);
  }

  /** Sends the draft off to the next gate of its route. */
  void submit(EnrollmentRelation by, Route route, Instant now) {
    goOn(EnrollmentAction.SUBMIT, by, route, now);
    submittedAt = now;
  }

  /** A gate says yes. */
  void approve(EnrollmentRelation by, Route route, Optional<String> note, Instant now) {
    EnrollmentState gate = state;
    goOn(EnrollmentAction.APPROVE, by, route, now);
    decisions.add(DecisionPart.of(gate, DecisionOutcome.APPROVED, by, note, now));
  }

  /** A gate says no. */
  void decline(EnrollmentRelation by, Optional<String> note, Instant now) {
    EnrollmentState gate = state;
    move(EnrollmentAction.DECLINE, by, now);
    decisions.add(DecisionPart.of(gate, DecisionOutcome.DECLINED, by, note, now));
  }

  /** Does what needs nothing but its moment. */
  void move(EnrollmentAction action, EnrollmentRelation by, Instant now) {
    become(EnrollmentLifecycle.TABLE.next(state, action, by), now);
  }

  /** Makes sure that something can be done that leaves it where it stands. */
  void require(EnrollmentAction action, EnrollmentRelation by) {
    EnrollmentLifecycle.TABLE.check(state, action, by);
  }

  private void goOn(EnrollmentAction action, EnrollmentRelation by, Route route, Instant now) {
    become(EnrollmentLifecycle.TABLE.next(state, action, by, route.after(state)), now);
  }

  private void become(EnrollmentState next, Instant now) {
    state = next;
    stateSince = now;
  }

  private void say(boolean membershipAttested, Optional<Integer> managementYears) {
    this.membershipAttested = membershipAttested;
    this.managementYears = managementYears.orElse(null);
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

  /** What the gates decided, the oldest first. */
  List<EnrollmentDecision> decisions() {
    return decisions.stream().map(DecisionPart::told).toList();
  }

  /** Why it was declined, until it is sent off again. */
  Optional<String> decisionNote() {
    boolean sentSince = state != EnrollmentState.DECLINED && state != EnrollmentState.DRAFT;
    return sentSince || decisions.isEmpty() ? Optional.empty() : decisions.getLast().told().note();
  }
}
