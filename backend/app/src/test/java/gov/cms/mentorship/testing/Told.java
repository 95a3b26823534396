package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers what was told by transactions that committed. */
@ApplicationScoped
public class Told {

  private final Queue<DomainEvent> events = new ConcurrentLinkedQueue<>();

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    events.add(event);
  }

  /** What was told about a subject, in order. */
  public List<DomainEvent> about(UUID subject) {
    return events.stream().filter(event -> event.subject().id().equals(subject)).toList();
  }

  /** The types of what concerns both of these people, in order. */
  public List<String> typesAbout(UUID one, UUID other) {
    return events.stream()
        .filter(event -> event.people().contains(one) && event.people().contains(other))
        .map(DomainEvent::type)
        .toList();
  }
}
