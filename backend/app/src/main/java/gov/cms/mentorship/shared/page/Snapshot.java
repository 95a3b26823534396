package gov.cms.mentorship.shared.page;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which transactions a statement saw, as PostgreSQL writes a {@code pg_snapshot}.
 *
 * @param text as the database writes it; empty when nobody needs to know
 * @param oldest every transaction with a smaller number was over
 */
record Snapshot(String text, long oldest) {

  /** For an order that does not move. */
  static final Snapshot NONE = new Snapshot("", 0);

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):(\\d{1,18}):([\\d,]*)");

  /** Reads it; an {@link IllegalArgumentException} if the database would not. */
  static Snapshot of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No snapshot");
    }
    long oldest = Long.parseLong(parts.group(1));
    long end = Long.parseLong(parts.group(2));
    long[] running =
        parts.group(3).isEmpty()
            ? new long[0]
            : Arrays.stream(parts.group(3).split(",", -1)).mapToLong(Long::parseLong).toArray();
    if (oldest < 1 || end < oldest || !inOrder(running, oldest, end)) {
      throw new IllegalArgumentException("No snapshot");
    }
    return new Snapshot(text, oldest);
  }

  private static boolean inOrder(long[] running, long oldest, long end) {
    long before = oldest - 1;
    for (long number : running) {
      if (number <= before || number >= end) {
        return false;
      }
      before = number;
    }
    return true;
  }
}
