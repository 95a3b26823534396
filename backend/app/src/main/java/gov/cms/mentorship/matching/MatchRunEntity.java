package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assignment of mentors to all mentees of a program who wait, as far as it has come. */
@Entity
@Table(name = "match_run")
class MatchRunEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Enumerated(EnumType.STRING)
  @Column(name = "objective", nullable = false, updatable = false)
  private MatchObjective objective;

  @Column(name = "floor", nullable = false, updatable = false)
  private int floor;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private MatchRunState state = MatchRunState.QUEUED;

  @Convert(converter = ProfilePairsConverter.class)
  @Column(name = "pins", nullable = false)
  private List<ProfilePair> pins = List.of();

  @Convert(converter = ProfilePairsConverter.class)
  @Column(name = "bans", nullable = false)
  private List<ProfilePair> bans = List.of();

  @Column(name = "solved_at")
  private @Nullable Instant solvedAt;

  @Column(name = "mentees")
  private @Nullable Integer mentees;

  @Column(name = "mentors")
  private @Nullable Integer mentors;

  @Column(name = "places")
  private @Nullable Integer places;

  @Column(name = "candidates")
  private @Nullable Integer candidates;

  @Column(name = "placed")
  private @Nullable Integer placed;

  @Column(name = "total")
  private @Nullable Long total;

  @Column(name = "blocking_pairs")
  private @Nullable Integer blockingPairs;

  @Column(name = "pins_kept")
  private @Nullable Integer pinsKept;

  @Column(name = "input_hash")
  private @Nullable String inputHash;

  protected MatchRunEntity() {}

  MatchRunEntity(NewMatchRun wanted) {
    this.program = wanted.program();
    this.objective = wanted.objective();
    this.floor = wanted.floor().orElse(0);
  }

  /** A node computes it from now on. */
  void begin(MatchRunRelation by) {
    state = MatchRunLifecycle.TABLE.next(state, MatchRunAction.BEGIN, by);
  }

  /** It was computed. */
  void finish(MatchRunRelation by, MatchRunResult found) {
    state = MatchRunLifecycle.TABLE.next(state, MatchRunAction.FINISH, by);
    solvedAt = found.solvedAt();
    mentees = found.mentees();
    mentors = found.mentors();
    places = found.places();
    candidates = found.candidates();
    placed = found.placed();
    total = found.totalScore();
    blockingPairs = found.blockingPairs();
    pinsKept = found.pinsKept();
    inputHash = found.inputHash();
  }

  /** It could not be computed. */
  void fail(MatchRunRelation by) {
    state = MatchRunLifecycle.TABLE.next(state, MatchRunAction.FAIL, by);
  }

  /** It is to be computed again. */
  void solve(MatchRunRelation by, MatchRunChange change) {
    state = MatchRunLifecycle.TABLE.next(state, MatchRunAction.SOLVE, by);
    pins = List.copyOf(change.pins());
    bans = List.copyOf(change.bans());
    solvedAt = null;
  }

  /** Its pairs are proposed. */
  void publish(MatchRunRelation by) {
    state = MatchRunLifecycle.TABLE.next(state, MatchRunAction.PUBLISH, by);
  }

  /** Nothing comes of it. */
  void discard(MatchRunRelation by) {
    state = MatchRunLifecycle.TABLE.next(state, MatchRunAction.DISCARD, by);
  }

  String program() {
    return program;
  }

  MatchObjective objective() {
    return objective;
  }

  int floor() {
    return floor;
  }

  MatchRunState state() {
    return state;
  }

  List<ProfilePair> pins() {
    return pins;
  }

  List<ProfilePair> bans() {
    return bans;
  }

  /** What was found, unless it is being computed again. */
  Optional<MatchRunResult> result() {
    return Optional.ofNullable(solvedAt)
        .map(at ->
            new MatchRunResult(
                at,
                Objects.requireNonNull(mentees),
                Objects.requireNonNull(mentors),
                Objects.requireNonNull(places),
                Objects.requireNonNull(candidates),
                Objects.requireNonNull(placed),
                Objects.requireNonNull(total),
                Objects.requireNonNull(blockingPairs),
                Objects.requireNonNull(pinsKept),
                Objects.requireNonNull(inputHash)));
  }
}
