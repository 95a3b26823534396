package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one enrollment shows of its person. */
@Entity
@Table(name = "profile")
class ProfileEntity extends VersionedEntity {

  @Column(name = "person_id", nullable = false, updatable = false)
  private UUID personId;

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, updatable = false)
  private ParticipantRole role;

  @Column(name = "headline", nullable = false)
  private String headline = "";

  @Column(name = "summary", nullable = false)
  private String summary = "";

  @Column(name = "years_of_experience")
  private @Nullable Integer yearsOfExperience;

  @Enumerated(EnumType.STRING)
  @Column(name = "cadence")
  private @Nullable Cadence cadence;

  @Column(name = "capacity")
  private @Nullable Integer capacity;

  /** Written by the repository's atomic updates alone, so that it never counts as a new version. */
  @Column(name = "places_taken", nullable = false, updatable = false)
  private int placesTaken;

  @Column(name = "open_to_requests", nullable = false)
  private boolean openToRequests = true;

  /** Written by the repository alone, as {@link #placesTaken} is. */
  @Column(name = "away_until", updatable = false)
  private @Nullable LocalDate awayUntil;

  @Column(name = "short_term_goal")
  private @Nullable String shortTermGoal;

  @Column(name = "long_term_goal")
  private @Nullable String longTermGoal;

  @Column(name = "reason_for_joining")
  private @Nullable String reasonForJoining;

  @Column(name = "non_availability")
  private @Nullable String nonAvailability;

  @Column(name = "draft", nullable = false)
  private boolean draft = true;

  @Column(name = "listed", nullable = false)
  private boolean listed;

  @Column(name = "retired", nullable = false)
  private boolean retired;

  @Column(name = "search_text", nullable = false)
  private String searchText = "";

  @ElementCollection
  @CollectionTable(name = "profile_term", joinColumns = @JoinColumn(name = "profile_id"))
  private Set<ProfileTerm> terms = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "profile_meeting_mode", joinColumns = @JoinColumn(name = "profile_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "mode", nullable = false)
  private Set<MeetingMode> meetingModes = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "profile_skill", joinColumns = @JoinColumn(name = "profile_id"))
  private Map<ProfileTerm, SkillLevels> skills = new HashMap<>();

  /** Kept by the database: what lists are sorted by. */
  @Column(name = "sort_name", nullable = false, insertable = false, updatable = false)
  private String sortName = "";

  /** Kept by the database: whether the mentor takes nobody at the moment. */
  @Column(name = "no_room", nullable = false, insertable = false, updatable = false)
  private boolean noRoom;

  /** Kept by the database: the numbers of the transactions that changed that last. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "room_changes", nullable = false, insertable = false, updatable = false)
  private List<Long> roomChanges = List.of();

  /** Kept by the database: the latest of them, 0 if there is none. */
  @Column(name = "room_changed", nullable = false, insertable = false, updatable = false)
  private long roomChanged;

  protected ProfileEntity() {}

  /** An empty draft; a mentor starts with the capacity that the program suggests. */
  ProfileEntity(UUID personId, String program, ParticipantRole role, int defaultCapacity) {
    this.personId = personId;
    this.program = program;
    this.role = role;
    this.capacity = role == ParticipantRole.MENTOR ? defaultCapacity : null;
  }

  /** Takes over what the person says; the caller has made sure that it is allowed. */
  void describe(ProfileUpdate update, int defaultCapacity, Instant now) {
    headline = PlainText.written(update.headline()).orElse("");
    summary = PlainText.written(update.summary()).orElse("");
    yearsOfExperience = update.yearsOfExperience().orElse(null);
    cadence = update.cadence().orElse(null);
    capacity = role == ParticipantRole.MENTOR ? update.capacity().orElse(defaultCapacity) : null;
    openToRequests = update.openToRequests();
    ProfileGoals goals = update.goals().orElse(ProfileGoals.NONE);
    shortTermGoal = written(goals.shortTerm());
    longTermGoal = written(goals.longTerm());
    reasonForJoining = written(goals.reasonForJoining());
    nonAvailability = written(update.nonAvailability());
    replace(terms, chosen(update));
    replace(meetingModes, Set.copyOf(update.meetingModes()));
    Map<ProfileTerm, SkillLevels> rated =
        update.assessment().stream()
            .collect(Collectors.toMap(SkillAssessment::term, SkillAssessment::levels));
    skills.keySet().retainAll(rated.keySet());
    skills.putAll(rated);
    touch(now);
  }

  /** The file that goes with it is another one, or gone: a new version. */
  void resumeChanged(Instant now) {
    touch(now);
  }

  void submit() {
    draft = false;
  }

  void reopen() {
    listed = false;
    draft = true;
  }

  void list() {
    listed = role == ParticipantRole.MENTOR;
  }

  void unlist() {
    listed = false;
  }

  void retire() {
    listed = false;
    retired = true;
  }

  void closeToRequests() {
    openToRequests = false;
  }

  void searchBy(String text) {
    searchText = text;
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

  String headline() {
    return headline;
  }

  String summary() {
    return summary;
  }

  Optional<Integer> yearsOfExperience() {
    return Optional.ofNullable(yearsOfExperience);
  }

  Optional<Cadence> cadence() {
    return Optional.ofNullable(cadence);
  }

  Optional<Integer> capacity() {
    return Optional.ofNullable(capacity);
  }

  int placesTaken() {
    return placesTaken;
  }

  boolean openToRequests() {
    return openToRequests;
  }

  /** The last day of the time away that its person is in. */
  Optional<LocalDate> awayUntil() {
    return Optional.ofNullable(awayUntil);
  }

  ProfileGoals goals() {
    return new ProfileGoals(
        Optional.ofNullable(shortTermGoal),
        Optional.ofNullable(longTermGoal),
        Optional.ofNullable(reasonForJoining));
  }

  Optional<String> nonAvailability() {
    return Optional.ofNullable(nonAvailability);
  }

  boolean draft() {
    return draft;
  }

  boolean listed() {
    return listed;
  }

  boolean retired() {
    return retired;
  }

  /** The chosen codes of one vocabulary, in the order of the alphabet. */
  List<String> codes(TermKind kind) {
    return terms.stream()
        .filter(term -> term.kind() == kind)
        .map(ProfileTerm::code)
        .sorted()
        .toList();
  }

  List<MeetingMode> meetingModes() {
    return meetingModes.stream().sorted().toList();
  }

  /** What the person says of their skills, by vocabulary and code. */
  List<SkillAssessment> assessment() {
    return skills.entrySet().stream()
        .map(skill -> SkillAssessment.of(skill.getKey(), skill.getValue()))
        .sorted(Comparator.comparing(SkillAssessment::kind).thenComparing(SkillAssessment::code))
        .toList();
  }

  private static Set<ProfileTerm> chosen(ProfileUpdate update) {
    return update.choices().stream()
        .flatMap(
            choice -> choice.codes().stream().map(code -> new ProfileTerm(choice.kind(), code)))
        .collect(Collectors.toSet());
  }

  /** Changes only what is different, so that nothing is written twice. */
  private static <T> void replace(Set<T> current, Set<T> wanted) {
    current.retainAll(wanted);
    current.addAll(wanted);
  }

  private static @Nullable String written(Optional<String> text) {
    return text.flatMap(PlainText::written).orElse(null);
  }
}
