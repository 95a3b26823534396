package gov.cms.mentorship.intake;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.mailbox.ReceivedMail;
import gov.cms.mentorship.shared.mailbox.ReceivedMail.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes mails to a program's address in, each once. */
@ApplicationScoped
class Intake {

  /** Who writes again within this time is not answered again: two machines could go on forever. */
  static final Duration ONE_ANSWER = Duration.ofDays(1);

  private final IntakeRepository repository;
  private final Programs programs;
  private final Events events;
  private final Clock clock;
  private final String ownAddress;

  Intake(
      IntakeRepository repository,
      Programs programs,
      Events events,
      Clock clock,
      @ConfigProperty(name = "quarkus.mailer.from") String ownAddress) {
    this.repository = repository;
    this.programs = programs;
    this.events = events;
    this.clock = clock;
    this.ownAddress = ownAddress;
  }

  /**
   * Makes something to do of a mail, and has its sender told how to join. What a machine wrote,
   * what has no sender, and what was taken before is passed over.
   */
  @Transactional
  void take(String program, ReceivedMail mail) {
    Optional<Sender> sender = mail.sender().filter(who -> !isOurs(who));
    if (mail.automatic() || sender.isEmpty()) {
      return;
    }
    repository.lock(program);
    if (repository.knows(program, mail.id())) {
      return;
    }
    boolean first =
        !repository.hasWrittenSince(
            program, sender.get().address(), clock.instant().minus(ONE_ANSWER));
    IntakeEntity item = new IntakeEntity(program, mail, sender.get());
    repository.persistAndFlush(item);
    events.tell(
        program, IntakeEvents.subject(item.id()), Set.of(), new IntakeEvents.Received(first));
  }

  /** A mail that we have sent ourselves, and that came back to us. */
  private boolean isOurs(Sender sender) {
    return ownAddress.toLowerCase(Locale.ROOT).contains(sender.address().toLowerCase(Locale.ROOT))
        || programs.all().stream()
            .map(Program::supportEmail)
            .anyMatch(sender.address()::equalsIgnoreCase);
  }
}
