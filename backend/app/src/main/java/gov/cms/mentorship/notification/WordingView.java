package gov.cms.mentorship.notification;

import java.time.Instant;
import java.util.List;

/**
 * What a program says when it tells one thing.
 *
 * @param key names it
 * @param kind what is told
 * @param title the subject of the mail and the line in the inbox
 * @param text what the mail says; an empty line begins a new paragraph
 * @param action what to do next
 * @param original what is said when nothing was changed
 * @param changed whether the program has words of its own
 * @param placeholders what may stand between braces
 * @param updatedAt when the program changed it last; the beginning of 1970 if never
 */
public record WordingView(
    String key,
    NotificationKind kind,
    String title,
    String text,
    String action,
    Wording original,
    boolean changed,
    List<PlaceholderView> placeholders,
    Instant updatedAt) {

  /**
   * Something that words leave open.
   *
   * @param name how it is written, between braces
   * @param example what may stand there in the end
   */
  public record PlaceholderView(String name, String example) {}
}
