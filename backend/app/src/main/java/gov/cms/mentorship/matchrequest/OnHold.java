package gov.cms.mentorship.matchrequest;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why nobody is waited for at the moment: the time to answer stands still.
 *
 * @param reason what it is about
 * @param until the last day of it, if that is known
 */
record OnHold(Reason reason, Optional<LocalDate> until) {

  /** What keeps a request from being answered. */
  @Schema(name = "OnHoldReason")
  enum Reason {
    /** The mentee does not take part at the moment. */
    MENTEE_PAUSED,
    /** The mentee is away. */
    MENTEE_AWAY,
    /** The mentor is away. */
    MENTOR_AWAY
  }
}
