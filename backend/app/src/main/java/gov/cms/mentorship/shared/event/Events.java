package gov.cms.mentorship.shared.event;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Where features tell what happened. */
@ApplicationScoped
public class Events {

  private final EventStore store;
  private final PayloadTypes types;
  private final Relay relay;
  private final Event<DomainEvent> observers;
  private final Actors actors;
  private final Clock clock;

  Events(
      EventStore store,
      PayloadTypes types,
      Relay relay,
      Event<DomainEvent> observers,
      Actors actors,
      Clock clock) {
    this.store = store;
    this.types = types;
    this.relay = relay;
    this.observers = observers;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Tells that something happened: the event and its deliveries exist if and only if the running
   * transaction commits, and its observers are called before this returns.
   *
   * @param program the slug of the program; empty for what belongs to none
   * @param people whom it concerns
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(String program, Subject subject, Collection<UUID> people, Payload payload) {
    EventType type = types.typeOf(payload);
    DomainEvent event =
        new DomainEvent(
            Ids.next(),
            type.value(),
            program,
            subject,
            Set.copyOf(people),
            clock.instant(),
            actors.current(),
            type.version(),
            payload);
    store.add(event);
    relay.schedule(event);
    observers.fire(event);
  }
}
