package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears every event that is told while tests run. */
@ApplicationScoped
public class ToldEvents {

  private final List<DomainEvent> heard = new CopyOnWriteArrayList<>();

  void on(@Observes DomainEvent event) {
    heard.add(event);
  }

  /** What was told about these two people, in order. */
  public List<DomainEvent> about(Duo duo) {
    UUID mentor = UUID.fromString(duo.asMentor().personId());
    UUID mentee = UUID.fromString(duo.asMentee().personId());
    return heard.stream()
        .filter(event -> event.people().contains(mentor) || event.people().contains(mentee))
        .filter(event -> !event.type().startsWith("person."))
        .toList();
  }
}
