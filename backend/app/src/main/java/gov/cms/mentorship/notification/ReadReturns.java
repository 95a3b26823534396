package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.shared.mailbox.Mailboxes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.search.HeaderTerm;
import java.time.Duration;
import java.util.List;

/** Reads what mail servers report of the mails that were sent. */
@ApplicationScoped
class ReadReturns implements Job {

  /** Whatever lies there. */
  private static final HeaderTerm ALL = new HeaderTerm("From", "");

  private final ReturnsConfig config;
  private final Mailboxes mailboxes;
  private final UndeliverableAddresses addresses;

  ReadReturns(ReturnsConfig config, Mailboxes mailboxes, UndeliverableAddresses addresses) {
    this.config = config;
    this.mailboxes = mailboxes;
    this.addresses = addresses;
  }

  @Override
  public String name() {
    return "read-returns";
  }

  @Override
  public Duration every() {
    return config.every();
  }

  @Override
  public void run() {
    config
        .mailboxes()
        .orElse(List.of())
        .forEach(mailbox ->
            mailboxes.read(mailbox, ALL, mail -> mail.reports().forEach(addresses::take)));
  }
}
