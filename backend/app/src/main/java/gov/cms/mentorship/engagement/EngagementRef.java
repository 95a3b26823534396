package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What other features need to know of an engagement.
 *
 * @param id the engagement
 * @param program the slug of its program
 * @param menteeId the person who is mentored
 * @param mentorId the person who mentors
 * @param state where it is in its life
 * @param open whether it can still be worked on
 * @param agreementDueAt by when both have signed the agreement, while they have not
 * @param version as of the last write
 */
public record EngagementRef(
    UUID id,
    String program,
    UUID menteeId,
    UUID mentorId,
    EngagementState state,
    boolean open,
    Optional<Instant> agreementDueAt,
    long version) {

  /** The other one of the two. */
  public UUID counterpartOf(UUID person) {
    return person.equals(menteeId) ? mentorId : menteeId;
  }
}
