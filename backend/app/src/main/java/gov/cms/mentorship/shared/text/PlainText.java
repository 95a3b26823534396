package gov.cms.mentorship.shared.text;

import java.text.Bidi;
import java.util.Optional;
import java.util.regex.Pattern;

/** What all texts that come from people have in common. */
public final class PlainText {

  private static final String UNSEEN =
      "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5"
          + "\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164"
          + "\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb";

  /**
   * Some character that can be seen, as a pattern of the contract: no space, control character or
   * character that Unicode lets nobody see (default ignorable). Those beyond the first 65,536 are
   * left out, since engines differ in how they read them.
   */
  public static final String VISIBLE = "^[\\s\\S]*[^" + UNSEEN + "][\\s\\S]*$";

  private static final Pattern SEEN =
      Pattern.compile(
          "[^"
              + UNSEEN
              + "\\x{1bca0}-\\x{1bca3}\\x{1d173}-\\x{1d17a}\\x{e0000}-\\x{e0fff}\\p{Cs}]");

  private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
  private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private PlainText() {}

  /**
   * What has to be left out of a text, as a sentence for whoever sent it; empty if it can be stored
   * and shown as it is.
   */
  public static Optional<String> fault(String text) {
    if (!isStorable(text)) {
      return Optional.of("Remove control characters other than tabs and line breaks.");
    }
    if (TURNING.matcher(text).find()) {
      return Optional.of(
          "Remove the hidden characters that change the direction of the text (U+202A to U+202E,"
              + " U+2066 to U+2069). Right-to-left text doesn't need them.");
    }
    return Optional.empty();
  }

  /** Whether the database takes it, and may hold it from former times. */
  public static boolean isStorable(String text) {
    return !UNSTORABLE.matcher(text).find();
  }

  /** The same without what has to be left out, for a text that nobody can send again. */
  public static String cleaned(String text) {
    return TURNING.matcher(UNSTORABLE.matcher(text).replaceAll("")).replaceAll("");
  }

  /** Whether there is nothing to see: nothing at all, spaces and characters without a shape. */
  public static boolean isBlank(String text) {
    return !SEEN.matcher(text).find();
  }

  /** The text without spaces around it; empty if it is blank. */
  public static Optional<String> written(String text) {
    return isBlank(text) ? Optional.empty() : Optional.of(text.strip());
  }

  /** How long it is, in code points. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The text as a part of a plain one: writing from right to left is kept apart, so that it does
   * not turn what stands around it.
   */
  public static String isolated(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
        : text;
  }
}
