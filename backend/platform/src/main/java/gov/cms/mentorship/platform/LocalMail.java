package gov.cms.mentorship.platform;

import java.time.Instant;

/**
 * A message that reached the local mail server.
 *
 * @param id the mailbox and the number of the message in it
 * @param from the sender as written in the message
 * @param to the address it was delivered to
 * @param subject the subject
 * @param date when it arrived
 * @param text the plain text of the message
 * @param html the same for programs that show HTML
 * @param calendarType the type of the part for a calendar, with its parameters; empty without one
 * @param calendar what that part says
 */
public record LocalMail(
    String id,
    String from,
    String to,
    String subject,
    Instant date,
    String text,
    String html,
    String calendarType,
    String calendar) {}
