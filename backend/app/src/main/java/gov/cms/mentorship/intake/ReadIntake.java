package gov.cms.mentorship.intake;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.shared.mailbox.Mailboxes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.search.SubjectTerm;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads the mailboxes of programs: what has "Mentorship" in its subject; all else stays there. */
@ApplicationScoped
class ReadIntake implements Job {

  private static final Logger LOG = Logger.getLogger(ReadIntake.class);
  private static final SubjectTerm WANTED = new SubjectTerm("mentorship");

  private final IntakeConfig config;
  private final Mailboxes mailboxes;
  private final Programs programs;
  private final Intake intake;

  ReadIntake(IntakeConfig config, Mailboxes mailboxes, Programs programs, Intake intake) {
    this.config = config;
    this.mailboxes = mailboxes;
    this.programs = programs;
    this.intake = intake;
  }

  @Override
  public String name() {
    return "read-intake";
  }

  @Override
  public Duration every() {
    return config.every();
  }

  /** A mailbox that cannot be read keeps no other from being read. */
  @Override
  public void run() {
    config.mailboxes().orElse(List.of()).forEach(this::read);
  }

  private void read(IntakeConfig.ProgramMailbox mailbox) {
    try {
      String program = programs.require(mailbox.program()).slug();
      mailboxes.read(mailbox, WANTED, mail -> intake.take(program, mail));
    } catch (RuntimeException failure) {
      LOG.errorf("The mailbox of %s is read later: %s", mailbox.program(), failure.getMessage());
    }
  }
}
