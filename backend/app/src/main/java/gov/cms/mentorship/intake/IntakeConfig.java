package gov.cms.mentorship.intake;

import gov.cms.mentorship.shared.mailbox.MailboxConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The mailboxes of programs; a program without one takes no mail. */
@ConfigMapping(prefix = "mentorship.intake")
interface IntakeConfig {

  /** How often they are read. */
  @WithDefault("1m")
  Duration every();

  /** Where they lie. */
  Optional<List<ProgramMailbox>> mailboxes();

  /** The mailbox of a program. */
  interface ProgramMailbox extends MailboxConfig {

    /** The program's slug. */
    String program();
  }
}
