package gov.cms.mentorship.notification;

import java.util.List;
import java.util.Map;

/**
 * What somebody is told, in plain text and in HTML.
 *
 * @param title on one line
 * @param text paragraphs apart by an empty line
 * @param html the same paragraphs, escaped
 * @param action what to do next
 */
public record Message(String title, String text, List<String> html, String action) {

  /** Words with their placeholders filled in. */
  static Message of(Wording wording, Map<Placeholder, String> values) {
    OpenText text = new OpenText(wording.text());
    return new Message(
        new OpenText(wording.title()).line(values),
        text.plain(values),
        text.html(values),
        new OpenText(wording.action()).line(values));
  }
}
