package gov.cms.mentorship.shared.page;

import gov.cms.mentorship.shared.json.PlainText;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ended: the sort it was made for, the sort value and the id of its last item. Opaque
 * on the wire.
 */
record Cursor(String sort, String value, UUID id) {

  private static final String SEPARATOR = "\n";

  String encode() {
    String plain = String.join(SEPARATOR, sort, id.toString(), value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor decode(String cursor, Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = plain.split(SEPARATOR, 3);
      if (parts.length == 3 && parts[0].equals(sort.name()) && PlainText.is(parts[2])) {
        return new Cursor(parts[0], parts[2], UUID.fromString(parts[1]));
      }
    } catch (IllegalArgumentException malformed) {
      throw unusable();
    }
    throw unusable();
  }

  static Problem unusable() {
    return Problem.of(
        ProblemType.INVALID_CURSOR,
        "Use a nextCursor as it came, with the same sort, or start again without a cursor.");
  }
}
