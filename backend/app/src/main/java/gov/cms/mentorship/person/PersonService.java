package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people do with their own record. */
@ApplicationScoped
class PersonService {

  private final PersonRepository repository;
  private final Actors actors;
  private final ActorNames names;
  private final Events events;
  private final Clock clock;

  PersonService(
      PersonRepository repository, Actors actors, ActorNames names, Events events, Clock clock) {
    this.repository = repository;
    this.actors = actors;
    this.names = names;
    this.events = events;
    this.clock = clock;
  }

  @Reading
  Versioned<Me> me() {
    return view(repository.findById(actors.person()));
  }

  @Transactional
  Versioned<Me> update(Precondition precondition, MergePatch<MeUpdate> patch) {
    PersonEntity me = precondition.check(repository.locked(actors.person()).orElseThrow(), names);
    PersonRef before = me.ref();
    Optional<Manager> managerBefore = me.manager();
    MeUpdate update = patch.applyTo(view(me).value());
    if (update.managerEmail().filter(me.email()::equalsIgnoreCase).isPresent()) {
      throw Problem.invalid("/managerEmail", "Enter the address of your manager, not your own.");
    }
    me.describe(update);
    repository.flush();
    if (!me.ref().equals(before)) {
      tell(me.id(), new PersonEvents.Changed());
    }
    if (!me.manager().equals(managerBefore)) {
      tell(me.id(), new PersonEvents.ManagerChanged());
    }
    return view(me);
  }

  /** The people whom the acting person does not want to be matched with. */
  @Reading
  Page<PersonRef> blocked() {
    return Page.whole(repository.blockedBy(actors.person()));
  }

  /** Keeps two people apart; what is being decided about the two at this moment comes first. */
  @Transactional
  void block(UUID person) {
    UUID me = actors.person();
    if (me.equals(person)) {
      throw Problem.invalid("/personId", "You cannot block yourself.");
    }
    if (repository.lockForChange(List.of(me, person)) < 2) {
      throw Problem.notFound("person");
    }
    repository.block(me, person, clock.instant());
    tell(me, new PersonEvents.Blocked(person));
  }

  @Transactional
  void unblock(UUID person) {
    UUID me = actors.person();
    repository.unblock(me, person);
    tell(me, new PersonEvents.Unblocked(person));
  }

  private void tell(UUID me, Payload payload) {
    events.tell("", new Subject("person", me), List.of(me), payload);
  }

  private Versioned<Me> view(PersonEntity me) {
    Actor actor = actors.current();
    List<Me.Role> roles =
        Arrays.stream(Me.Role.values()).filter(role -> actor.has(role.granted())).toList();
    return new Versioned<>(Me.of(me, roles), me.version());
  }
}
