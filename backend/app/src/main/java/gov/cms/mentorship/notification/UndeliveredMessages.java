package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.UndeliveredMessage.RecipientKind;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.DeadLetters;
import gov.cms.mentorship.shared.event.Undelivered;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mails that could not be sent, as the support team sees them. */
@ApplicationScoped
class UndeliveredMessages {

  private final DeadLetters deadLetters;
  private final Programs programs;
  private final People people;

  UndeliveredMessages(DeadLetters deadLetters, Programs programs, People people) {
    this.deadLetters = deadLetters;
    this.programs = programs;
    this.people = people;
  }

  @Reading
  Page<UndeliveredMessage> list(String program, PageParameters page) {
    Page<Undelivered> given =
        deadLetters.of(NoticeListener.NAME, programs.named(program).slug(), page);
    List<UUID> named =
        given.items().stream()
            .flatMap(letter -> Recipient.of(letter.target()).concerns().stream())
            .toList();
    Map<UUID, PersonRef> refs = people.refs(named);
    return given.map(letter -> message(letter, refs));
  }

  private static UndeliveredMessage message(Undelivered letter, Map<UUID, PersonRef> refs) {
    Recipient recipient = Recipient.of(letter.target());
    return new UndeliveredMessage(
        letter.id(),
        switch (recipient) {
          case Recipient.Person person -> RecipientKind.PERSON;
          case Recipient.ManagerOf manager -> RecipientKind.MANAGER;
          case Recipient.SupportTeam team -> RecipientKind.SUPPORT_TEAM;
        },
        recipient.concerns().flatMap(person -> Optional.ofNullable(refs.get(person))),
        letter.attempts(),
        letter.error(),
        letter.givenUpAt());
  }
}
