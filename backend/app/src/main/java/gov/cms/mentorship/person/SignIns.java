package gov.cms.mentorship.person;

import gov.cms.mentorship.person.PersonRepository.Account;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.actor.KnownPeople;
import gov.cms.mentorship.shared.actor.SignedIn;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.time.Zones;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes people known when they sign in, and keeps up with what the identity provider says. */
@ApplicationScoped
class SignIns implements KnownPeople {

  private final PersonRepository repository;
  private final Actors actors;
  private final Events events;
  private final Clock clock;

  SignIns(PersonRepository repository, Actors actors, Events events, Clock clock) {
    this.repository = repository;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public UUID idOf(SignedIn person) {
    Optional<Account> known = repository.findAccount(person.subject());
    if (known.isEmpty()) {
      as(Ids.next(), id -> repository.addIfNew(id, person, Zones.FIRST.getId(), clock.instant()));
      return repository.findAccount(person.subject()).orElseThrow().id();
    }
    if (!known.get().says(person)) {
      as(known.get().id(), id -> follow(id, person));
    }
    return known.get().id();
  }

  @Override
  public String nameOf(UUID person) {
    return repository.findName(person).orElse("Somebody");
  }

  /** Another request of the same person may have been faster. */
  private void follow(UUID id, SignedIn person) {
    if (repository.locked(id).orElseThrow().follow(person)) {
      repository.flush();
      events.tell("", new Subject("person", id), List.of(id), new PersonEvents.Changed());
    }
  }

  /** Whoever signs in acts already: the change is their own. */
  private void as(UUID id, Consumer<UUID> change) {
    actors.as(
        new Actor.Person(id, Set.of()),
        () -> QuarkusTransaction.requiringNew().run(() -> change.accept(id)));
  }
}
