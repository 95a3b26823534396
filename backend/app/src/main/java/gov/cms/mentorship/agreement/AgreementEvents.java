package gov.cms.mentorship.agreement;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What agreements tell. Their people are the two of the engagement. */
public sealed interface AgreementEvents extends Payload {

  /** What those are about that happen to one version. */
  static Subject subject(UUID version) {
    return new Subject("agreement", version);
  }

  /** One of the two has put a version on the table and signed it. */
  @EventType("agreement.proposed")
  record Proposed(UUID engagementId, int version, UUID proposedBy) implements AgreementEvents {}

  /**
   * The other one has signed.
   *
   * @param complete whether both have signed now
   */
  @EventType("agreement.signed")
  record Signed(UUID engagementId, int version, UUID signedBy, boolean complete)
      implements AgreementEvents {}

  /**
   * The first agreement was due, and not both have signed it. Told once; the subject is the
   * engagement.
   *
   * @param signedBy who has signed the latest version; nobody if there is none
   */
  @EventType("agreement.unsigned")
  record Unsigned(UUID engagementId, List<UUID> signedBy, Instant dueAt)
      implements AgreementEvents {}
}
