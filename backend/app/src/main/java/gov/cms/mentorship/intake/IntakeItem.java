package gov.cms.mentorship.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail to a program's address that became something to do. What it says was checked by nobody.
 *
 * @param program the slug of the program
 * @param senderName who the mail says has written it; may be empty
 * @param senderEmail the address that the mail claims to come from
 * @param subject its subject
 * @param text what it says in plain text; empty if it says nothing that way
 * @param receivedAt when it came
 * @param state whether somebody has taken care of it
 * @param actions what the caller may do now
 * @param updatedAt when it was changed last
 */
public record IntakeItem(
    UUID id,
    String program,
    String senderName,
    String senderEmail,
    String subject,
    String text,
    Instant receivedAt,
    IntakeState state,
    List<IntakeAction> actions,
    Instant updatedAt) {

  static IntakeItem of(IntakeEntity item, List<IntakeAction> actions) {
    return new IntakeItem(
        item.id(),
        item.program(),
        item.senderName(),
        item.senderEmail(),
        item.subject(),
        item.text(),
        item.receivedAt(),
        item.state(),
        actions,
        item.updatedAt());
  }
}
