package gov.cms.mentorship.shared.json;

import java.util.regex.Pattern;

/** Text that can be stored and shown as it is. */
public final class PlainText {

  private static final Pattern OTHER = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

  private PlainText() {}

  /**
   * Whether there are no control characters, besides tab and line break, and no half characters.
   */
  public static boolean is(String text) {
    return !OTHER.matcher(text).find();
  }
}
