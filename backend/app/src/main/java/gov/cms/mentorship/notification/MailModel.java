package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.text.PlainText;

/**
 * What the templates of mails can use. Public for the template engine alone.
 *
 * @param program the program's name
 * @param support where its support team can be reached
 * @param recipient how the recipient is addressed
 * @param toMentor whether the recipient is, or wants to be, a mentor
 * @param counterpart the other one's name; empty where there is none
 * @param due until when an answer is due, in words; empty where none is
 * @param link where to go on
 */
public record MailModel(
    String program,
    String support,
    String recipient,
    boolean toMentor,
    String counterpart,
    String due,
    String link) {

  /** The same for plain text, where nothing else keeps a name from right to left apart. */
  MailModel isolated() {
    return new MailModel(
        program,
        support,
        PlainText.isolated(recipient),
        toMentor,
        PlainText.isolated(counterpart),
        due,
        link);
  }
}
