package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The latest version of an agreement.
 *
 * @param updatedAt when it was signed last, by whoever proposed it to begin with
 * @param complete whether both have signed it
 */
public record Agreement(
    int version,
    LocalDate startsOn,
    LocalDate endsOn,
    Cadence cadence,
    List<MeetingMode> channels,
    Optional<String> expectations,
    PersonRef proposedBy,
    Instant proposedAt,
    Instant updatedAt,
    List<Signature> signatures,
    boolean complete) {

  /** Who has signed a version of an agreement, and when. */
  @Schema(name = "SignatureOfAgreement")
  public record Signature(PersonRef person, Instant signedAt) {}

  boolean isSignedBy(UUID person) {
    return signatures.stream().anyMatch(signature -> signature.person().id().equals(person));
  }
}
