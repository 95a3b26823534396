package gov.cms.mentorship.shared.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a page begins.
 *
 * @param sort the order of the list
 * @param after where the page before ended; empty for the first page
 * @param ahead the ids of what stands ahead of the order
 */
record PageStart(Sort sort, Optional<Cursor> after, List<UUID> ahead) {

  /** What stands ahead of the order and was on no page yet. */
  List<UUID> waiting() {
    return after.map(Cursor::waiting).orElse(ahead);
  }

  /** Whether the order has begun, so that it goes on after the last item. */
  boolean isWithin() {
    return after.isPresent() && !after.orElseThrow().isAhead();
  }

  /** Whether the order may have moved since the first page. */
  boolean hasMoved() {
    return after.isPresent() && sort.moves();
  }

  /** What the query has to know of it, by the names of its parameters. */
  Map<String, Object> parameters() {
    Map<String, Object> values = new HashMap<>();
    if (!ahead.isEmpty()) {
      values.put("ahead", ahead);
    }
    if (!waiting().isEmpty()) {
      values.put("waiting", waiting());
      values.put("places", waiting().stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }
    after.ifPresent(cursor -> {
      if (isWithin()) {
        values.put("keyId", cursor.id());
        for (int i = 0; i < sort.keys().size(); i++) {
          values.put("key" + i, sort.keys().get(i).value(cursor.values().get(i)));
        }
      }
      if (hasMoved()) {
        values.put("seen", cursor.seen().text());
        values.put("oldest", cursor.seen().oldest());
      }
    });
    return values;
  }
}
