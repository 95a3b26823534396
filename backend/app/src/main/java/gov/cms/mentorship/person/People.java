package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Access;
import gov.cms.mentorship.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People: who they are, how to reach them, and which two of them must never be matched. */
@ApplicationScoped
public class People {

  private final PersonRepository repository;
  private final CurrentPerson current;
  private final Caller caller;
  private final Clock clock;
  private final Event<PersonChanged> changed;

  People(
      PersonRepository repository,
      CurrentPerson current,
      Caller caller,
      Clock clock,
      Event<PersonChanged> changed) {
    this.repository = repository;
    this.current = current;
    this.caller = caller;
    this.clock = clock;
    this.changed = changed;
  }

  /** What others may know of a person. */
  public PersonRef ref(UUID id) {
    return require(id).ref();
  }

  /** As {@link #ref(UUID)} for many, in one query. */
  public Map<UUID, PersonRef> refs(Collection<UUID> ids) {
    return repository.findAll(ids).stream()
        .collect(Collectors.toMap(PersonEntity::id, PersonEntity::ref));
  }

  /** How to reach a person. Whoever asks answers for who may see it, and records the read. */
  public Contact contact(UUID id) {
    return require(id).contact();
  }

  /** What a decision about a person rests on. Whoever asks answers for who may see it. */
  public Background background(UUID id) {
    PersonEntity person = require(id);
    return new Background(person.employment(), person.issoStanding(), person.managerName());
  }

  /** The time zone a person lives in. */
  public ZoneId timeZone(UUID id) {
    return ZoneId.of(require(id).timeZone());
  }

  /** What a person says of being an ISSO; somebody who has not said yet counts as not being one. */
  public IssoStanding issoStanding(UUID id) {
    return require(id).issoStanding().orElse(IssoStanding.NOT_AN_ISSO);
  }

  /** Which questions about themselves a person has left open, as names of fields. */
  public List<String> openQuestions(UUID id) {
    PersonEntity person = require(id);
    List<String> open = new ArrayList<>();
    if (person.employment().isEmpty()) {
      open.add("employment");
    }
    if (person.issoStanding().isEmpty()) {
      open.add("issoStanding");
    }
    return open;
  }

  /**
   * Makes sure that two people may be matched: two different people, neither the other's manager,
   * none blocked by the other. A {@code pair-not-allowed} problem otherwise, which does not say
   * whether somebody has blocked somebody.
   */
  public void checkPair(UUID mentee, UUID mentor) {
    if (mentee.equals(mentor)) {
      throw Problem.of(ProblemType.PAIR_NOT_ALLOWED, "Nobody can be their own mentor.");
    }
    Map<UUID, PersonEntity> pair =
        repository.findAll(List.of(mentee, mentor)).stream()
            .collect(Collectors.toMap(PersonEntity::id, Function.identity()));
    PersonEntity one = pair.get(mentee);
    PersonEntity other = pair.get(mentor);
    if (one == null || other == null) {
      throw Problem.notFound("person");
    }
    if (manages(one, other) || manages(other, one)) {
      throw Problem.of(
          ProblemType.PAIR_NOT_ALLOWED,
          "A manager cannot mentor their own staff, nor the other way.");
    }
    if (repository.blocked(mentee, mentor)) {
      throw Problem.of(
          ProblemType.PAIR_NOT_ALLOWED, "These two cannot be matched. Choose somebody else.");
    }
  }

  /** Everybody whom this person has blocked or who has blocked this person. */
  public Set<UUID> apartFrom(UUID person) {
    return Set.copyOf(repository.apartFrom(person));
  }

  /** The people whom the current person does not want to be matched with. */
  Page<PersonRef> blocked() {
    List<UUID> ids = repository.blockedBy(current.id());
    Map<UUID, PersonRef> refs = refs(ids);
    return Page.whole(ids.stream().map(refs::get).toList());
  }

  @Transactional
  void block(UUID person) {
    if (current.is(person)) {
      throw Problem.invalid("/personId", "You cannot block yourself.");
    }
    require(person);
    repository.block(current.id(), person, clock.instant());
  }

  @Transactional
  void unblock(UUID person) {
    repository.unblock(current.id(), person);
  }

  /** The current person's own record, brought up to what the identity provider says. */
  @Transactional
  Versioned<Me> me() {
    PersonEntity me = require(current.id());
    PersonRef before = me.ref();
    me.follow(
        caller.claim("given_name").orElse(me.givenName()),
        caller.claim("family_name").orElse(me.familyName()),
        caller.claim("email").orElse(me.email()));
    return saved(me, before);
  }

  @Transactional
  Versioned<Me> update(Precondition precondition, MeUpdate update) {
    PersonEntity me = precondition.check(require(current.id()));
    PersonRef before = me.ref();
    me.describe(update);
    return saved(me, before);
  }

  private Versioned<Me> saved(PersonEntity me, PersonRef before) {
    repository.flush();
    if (!me.ref().equals(before)) {
      changed.fire(new PersonChanged(me.id()));
    }
    return view(me);
  }

  private Versioned<Me> view(PersonEntity me) {
    List<Me.Role> roles = new ArrayList<>(List.of(Me.Role.PARTICIPANT));
    if (caller.has(Access.COORDINATOR)) {
      roles.add(Me.Role.COORDINATOR);
    }
    if (caller.has(Access.ANALYST)) {
      roles.add(Me.Role.ANALYST);
    }
    if (caller.has(Access.ADMIN)) {
      roles.add(Me.Role.ADMIN);
    }
    return new Versioned<>(Me.of(me, roles), me.version());
  }

  /** Two people of whom nothing is known have no address in common. */
  private static boolean manages(PersonEntity manager, PersonEntity staff) {
    return !manager.email().isBlank()
        && staff.managerEmail().filter(manager.email()::equalsIgnoreCase).isPresent();
  }

  private PersonEntity require(UUID id) {
    return repository.findByIdOptional(id).orElseThrow(() -> Problem.notFound("person"));
  }
}
