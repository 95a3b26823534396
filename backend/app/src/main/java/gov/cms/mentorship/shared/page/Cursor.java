package gov.cms.mentorship.shared.page;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.text.PlainText;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a page ended. Opaque on the wire.
 *
 * @param sort the name of the sort it was made for
 * @param total how many items the first page counted
 * @param seen what the first page saw, for an order that moves
 * @param values the sort values of the last item, as many as the order has keys
 * @param id the id of the last item
 * @param ahead the ids of what stands ahead of the order, in their own order; 22 characters each
 */
record Cursor(
    String sort, long total, Snapshot seen, List<String> values, UUID id, List<UUID> ahead) {

  private static final String SEPARATOR = "\u001f";
  private static final int FIXED = 4;
  private static final int ID_BYTES = 2 * Long.BYTES;

  /** Between two texts in Base64, the second of which may be missing. */
  private static final String END = ".";

  /** Whether the last item stands ahead of the order, which has not begun then. */
  boolean isAhead() {
    return ahead.contains(id);
  }

  /** What stands ahead of the order and comes after the last item. */
  List<UUID> waiting() {
    return isAhead() ? ahead.subList(ahead.indexOf(id) + 1, ahead.size()) : List.of();
  }

  String encode() {
    String plain =
        String.join(
            SEPARATOR,
            sort,
            Long.toString(total),
            seen.text(),
            id.toString(),
            String.join(SEPARATOR, values));
    String end = base64(plain.getBytes(StandardCharsets.UTF_8));
    return ahead.isEmpty() ? end : end + END + base64(bytes(ahead));
  }

  static Cursor decode(String cursor, Sort sort) {
    try {
      List<byte[]> texts =
          Stream.of(cursor.split(Pattern.quote(END), 2))
              .map(Base64.getUrlDecoder()::decode)
              .toList();
      String plain = new String(texts.getFirst(), StandardCharsets.UTF_8);
      List<String> parts = List.of(plain.split(SEPARATOR, -1));
      if (parts.size() == FIXED + sort.keys().size()
          && parts.getFirst().equals(sort.name())
          && parts.stream().allMatch(PlainText::isStorable)) {
        return new Cursor(
            parts.getFirst(),
            Long.parseUnsignedLong(parts.get(1)),
            Snapshot.of(parts.get(2)),
            parts.subList(FIXED, parts.size()),
            UUID.fromString(parts.get(3)),
            texts.size() > 1 ? ids(texts.getLast()) : List.of());
      }
    } catch (IllegalArgumentException malformed) {
      throw unusable();
    }
    throw unusable();
  }

  private static byte[] bytes(List<UUID> ids) {
    ByteBuffer bytes = ByteBuffer.allocate(ids.size() * ID_BYTES);
    ids.forEach(
        id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
    return bytes.array();
  }

  private static List<UUID> ids(byte[] bytes) {
    if (bytes.length % ID_BYTES != 0) {
      throw new IllegalArgumentException("No ids");
    }
    LongBuffer halves = ByteBuffer.wrap(bytes).asLongBuffer();
    return Stream.generate(() -> new UUID(halves.get(), halves.get()))
        .limit(bytes.length / ID_BYTES)
        .toList();
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Problem unusable() {
    return Problem.of(
        CommonProblem.INVALID_CURSOR,
        "Use a nextCursor as it came, with the same sort, or start again without a cursor.");
  }
}
