package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.util.UUID;

/** What match runs tell. They concern nobody by name. */
public sealed interface MatchRunEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID run) {
    return new Subject("match-run", run);
  }

  /** It waits to be computed. */
  @EventType("match-run.queued")
  record Queued() implements MatchRunEvents {}

  /** It was computed and can be looked at. */
  @EventType("match-run.ready")
  record Ready(int placed) implements MatchRunEvents {}

  /** It could not be computed. */
  @EventType("match-run.failed")
  record Failed() implements MatchRunEvents {}

  /** Its pairs were proposed. */
  @EventType("match-run.published")
  record Published(int proposals) implements MatchRunEvents {}

  /** Nothing comes of it. */
  @EventType("match-run.discarded")
  record Discarded() implements MatchRunEvents {}
}
