package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.text.PlainText;

/**
 * What the templates of mails can use. Public for the template engine alone.
 *
 * @param program the program's name
 * @param support where its support team can be reached
 * @param timeNeeded how much time it takes to be a part of it, in words
 * @param recipient how the recipient is addressed
 * @param asMentor whether it is about being a mentor, or else a mentee
 * @param counterpart the name of the other one whom it is about; empty where there is none
 * @param due until when an answer is due or the link works, in words; empty where there is no end
 * @param orientationNext whether the orientation is the next thing
 * @param link where to go on
 */
public record MailModel(
    String program,
    String support,
    String timeNeeded,
    String recipient,
    boolean asMentor,
    String counterpart,
    String due,
    boolean orientationNext,
    String link) {

  /** The same for plain text, where nothing else keeps a name from right to left apart. */
  MailModel isolated() {
    return new MailModel(
        program,
        support,
        timeNeeded,
        PlainText.isolated(recipient),
        asMentor,
        PlainText.isolated(counterpart),
        due,
        orientationNext,
        link);
  }
}
