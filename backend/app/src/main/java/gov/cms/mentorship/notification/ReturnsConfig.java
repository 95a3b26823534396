package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.mailbox.MailboxConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where mails come back that could not be delivered. */
@ConfigMapping(prefix = "mentorship.mail.returns")
interface ReturnsConfig {

  /** How often it is read. */
  @WithDefault("1m")
  Duration every();

  /** The mailboxes of {@code quarkus.mailer.bounce-address}; nothing is read if there is none. */
  Optional<List<MailboxConfig>> mailboxes();
}
