package gov.cms.mentorship.closure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a closure moves.
 *
 * @param businessDay whether the day counts as a business day now
 * @param moves how many open due times of each kind move; kinds of which none moves are left out
 * @param people how many people are told
 */
record ClosureEffect(boolean businessDay, List<Move> moves, int people) {

  /** How many due times of one kind move. */
  @Schema(name = "ClosureMove")
  record Move(DueTimes.Kind kind, int count) {}
}
