package gov.cms.mentorship.notification;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;

/**
 * What the layouts of mails can use. Public for the template engine alone.
 *
 * @param program the program's name
 * @param support where its support team can be reached
 * @param recipient how the recipient is addressed
 * @param text what the mail says
 * @param paragraphs the same in HTML, escaped already
 * @param items what it lists below, each with a page
 * @param action what to do next
 * @param link where that is done
 * @param unsubscribe where the recipient stops mails of its kind; nothing if it has to be sent
 * @param preferences where the recipient chooses what to be told; nothing if there is no choice
 */
public record MailModel(
    String program,
    String support,
    String recipient,
    String text,
    List<RawString> paragraphs,
    List<Item> items,
    String action,
    String link,
    Optional<String> unsubscribe,
    Optional<String> preferences) {

  /** One line of a list. */
  public record Item(String title, String link) {}
}
