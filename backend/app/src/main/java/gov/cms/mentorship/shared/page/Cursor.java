package gov.cms.mentorship.shared.page;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a page ended. Opaque on the wire.
 *
 * @param order the order it was made for
 * @param total how many items the first page counted
 * @param seen what the first page saw, for an order that moves
 * @param values the sort values of the last item, as many as the order has keys
 * @param id the id of the last item
 */
record Cursor(String order, long total, Snapshot seen, List<String> values, UUID id) {

  private static final String SEPARATOR = "\u001f";
  private static final int FIXED = 4;

  String encode() {
    String plain =
        String.join(
            SEPARATOR,
            order,
            Long.toString(total),
            seen.text(),
            id.toString(),
            String.join(SEPARATOR, values));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor decode(String cursor, Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = List.of(plain.split(SEPARATOR, -1));
      if (parts.size() == FIXED + sort.keys().size()
          && parts.getFirst().equals(sort.order())
          && parts.stream().allMatch(PlainText::isStorable)) {
        return new Cursor(
            parts.getFirst(),
            Long.parseUnsignedLong(parts.get(1)),
            Snapshot.of(parts.get(2)),
            parts.subList(FIXED, parts.size()),
            UUID.fromString(parts.get(3)));
      }
    } catch (IllegalArgumentException malformed) {
      throw unusable();
    }
    throw unusable();
  }

  static Problem unusable() {
    return Problem.of(
        CommonProblem.INVALID_CURSOR,
        "Use a nextCursor as it came, with the same sort, or start again without a cursor.");
  }
}
