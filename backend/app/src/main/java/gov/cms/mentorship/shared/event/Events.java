package gov.cms.mentorship.shared.event;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Where features tell what happened. */
@ApplicationScoped
public class Events {

  private final Event<DomainEvent> observers;
  private final Actors actors;
  private final Clock clock;

  Events(Event<DomainEvent> observers, Actors actors, Clock clock) {
    this.observers = observers;
    this.actors = actors;
    this.clock = clock;
  }

  /** Tells that something happened: its observers are called before this returns. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(String program, Subject subject, Collection<UUID> people, Payload payload) {
    EventType type = Objects.requireNonNull(payload.getClass().getAnnotation(EventType.class));
    observers.fire(
        new DomainEvent(
            Ids.next(),
            type.value(),
            program,
            subject,
            Set.copyOf(people),
            clock.instant(),
            actors.current(),
            type.version(),
            payload));
  }
}
