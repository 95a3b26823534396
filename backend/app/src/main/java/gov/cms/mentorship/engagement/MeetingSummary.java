package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The meetings of an engagement in short.
 *
 * @param held how many took place
 * @param nextAt when the next one begins
 * @param nextId which one that is
 */
@Schema(name = "MeetingCounts")
public record MeetingSummary(int held, Optional<Instant> nextAt, Optional<UUID> nextId) {

  /** No meeting yet. */
  public static final MeetingSummary NONE =
      new MeetingSummary(0, Optional.empty(), Optional.empty());
}
