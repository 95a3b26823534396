package gov.cms.mentorship.agreement;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the plan that two people sign. It never changes; only signatures are added. */
@Entity
@Table(name = "agreement")
class AgreementEntity {

  private static final int SIGNERS = 2;

  @Id
  @Column(name = "id", nullable = false, updatable = false)
  private UUID id = Ids.next();

  @Column(name = "engagement_id", nullable = false, updatable = false)
  private UUID engagementId;

  @Column(name = "number", nullable = false, updatable = false)
  private int number;

  @Column(name = "starts_on", nullable = false, updatable = false)
  private LocalDate startsOn;

  @Column(name = "ends_on", nullable = false, updatable = false)
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "cadence", nullable = false, updatable = false)
  private Cadence cadence;

  @Column(name = "expectations", updatable = false)
  private @Nullable String expectations;

  @Column(name = "proposed_by", nullable = false, updatable = false)
  private UUID proposedBy;

  @Column(name = "proposed_at", nullable = false, updatable = false)
  private Instant proposedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agreement_channel", joinColumns = @JoinColumn(name = "agreement_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false)
  private Set<MeetingMode> channels = EnumSet.noneOf(MeetingMode.class);

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement_id"))
  @MapKeyColumn(name = "person_id", nullable = false)
  @Column(name = "signed_at", nullable = false)
  private Map<UUID, Instant> signatures = new LinkedHashMap<>();

  protected AgreementEntity() {}

  /** A new version, signed by whoever proposes it. */
  AgreementEntity(
      UUID engagementId, int number, NewAgreement proposal, UUID proposedBy, Instant now) {
    this.engagementId = engagementId;
    this.number = number;
    this.startsOn = proposal.startsOn();
    this.endsOn = proposal.startsOn().plus(proposal.duration());
    this.cadence = proposal.cadence();
    this.expectations = proposal.expectations().orElse(null);
    this.proposedBy = proposedBy;
    this.proposedAt = now;
    this.channels.addAll(proposal.channels());
    this.signatures.put(proposedBy, now);
  }

  void sign(UUID person, Instant now) {
    if (signatures.putIfAbsent(person, now) != null) {
      throw Problem.of(
          CommonProblem.DUPLICATE, "You already signed this version. The other person signs next.");
    }
  }

  /** Whether both have signed it; nobody but the two ever does. */
  boolean isComplete() {
    return signatures.size() == SIGNERS;
  }

  UUID id() {
    return id;
  }

  UUID engagementId() {
    return engagementId;
  }

  int number() {
    return number;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  Cadence cadence() {
    return cadence;
  }

  Optional<String> expectations() {
    return Optional.ofNullable(expectations);
  }

  UUID proposedBy() {
    return proposedBy;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  /** When it was signed last. */
  Instant updatedAt() {
    return signatures.values().stream().max(Comparator.naturalOrder()).orElse(proposedAt);
  }

  Set<MeetingMode> channels() {
    return channels;
  }

  Map<UUID, Instant> signatures() {
    return signatures;
  }
}
