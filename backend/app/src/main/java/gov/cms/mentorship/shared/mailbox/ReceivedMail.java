package gov.cms.mentorship.shared.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail that came in.
 *
 * @param id its {@code Message-ID}; made of its content where it has none
 * @param sender who wrote it, as far as that can be read; mails can claim anything
 * @param subject on one line; empty if there is none
 * @param text what it says in plain text; empty if it says nothing that way
 * @param receivedAt when the server took it
 * @param automatic whether a program wrote it, which must not be answered
 * @param reports what it reports of mails that were sent before
 */
public record ReceivedMail(
    String id,
    Optional<Sender> sender,
    String subject,
    String text,
    Instant receivedAt,
    boolean automatic,
    List<DeliveryReport> reports) {

  /** Who wrote a mail; the name may be empty. */
  public record Sender(String name, String address) {}

  /**
   * What became of a mail that was sent before (RFC 3464).
   *
   * @param recipient to whom it went
   * @param action what the server did, such as {@code failed} or {@code delayed}
   * @param status of three numbers; the first is 5 for what failed for good, 4 for what may pass
   * @param originalId the {@code Message-ID} of the mail that was sent
   */
  public record DeliveryReport(String recipient, String action, String status, String originalId) {

    /** Whether it makes no sense to try again. */
    public boolean failedForGood() {
      return action.equalsIgnoreCase("failed") && status.startsWith("5.");
    }
  }
}
