package gov.cms.mentorship.person;

import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People: who they are, how to reach them, and which two of them must never be matched. */
@ApplicationScoped
public class People {

  private final PersonRepository repository;

  People(PersonRepository repository) {
    this.repository = repository;
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

  /**
   * What a decision about a person rests on. Whoever asks answers for who may see it, and records
   * the read of the manager's address.
   */
  public Background background(UUID id, boolean withAddress) {
    PersonEntity person = require(id);
    return new Background(
        person.employment(),
        person.issoStanding(),
        person.managerName(),
        person.managerEmail().filter(address -> withAddress));
  }

  /** The time zone a person lives in. */
  public ZoneId timeZone(UUID id) {
    return Zones.stored(require(id).timeZone());
  }

  /** What a person says of being an ISSO; somebody who has not said yet counts as not being one. */
  public IssoStanding issoStanding(UUID id) {
    return require(id).issoStanding().orElse(IssoStanding.NOT_AN_ISSO);
  }

  /** Whether one person is the manager whom the other has named. */
  public boolean isManager(UUID manager, UUID person) {
    return repository.isManager(manager, person);
  }

  /** The manager whom a person has named. Whoever asks answers for who may see it. */
  public Optional<Manager> manager(UUID id) {
    return require(id).manager();
  }

  /** Which questions a person has left open that their way asks for, as names of fields. */
  public List<String> openQuestions(UUID id, Policy.Gates gates) {
    Set<Policy.PersonalQuestion> asked = gates.questions();
    PersonEntity person = require(id);
    List<String> open = new ArrayList<>();
    if (gates.managerApproval()) {
      if (person.managerName().isEmpty()) {
        open.add("managerName");
      }
      if (person.managerEmail().isEmpty()) {
        open.add("managerEmail");
      }
    }
    if (asked.contains(Policy.PersonalQuestion.EMPLOYMENT) && person.employment().isEmpty()) {
      open.add("employment");
    }
    if (asked.contains(Policy.PersonalQuestion.ISSO_STANDING) && person.issoStanding().isEmpty()) {
      open.add("issoStanding");
    }
    return open;
  }

  /**
   * Keeps what decides whether any two of some people may be matched as it is until the end of the
   * transaction. Comes before every other lock; what follows from it is asked with {@link
   * #checkPair}.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(Collection<UUID> people) {
    repository.hold(people);
  }

  /** Locks a person against everybody who holds them. Comes before every other lock. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void holdForChange(UUID person) {
    repository.lockForChange(List.of(person));
  }

  /**
   * Makes sure that two people who are held may be matched: two different people, neither the
   * other's manager, none blocked by the other, and where the program asks for it, neither above
   * the other. A {@code pair-not-allowed} problem otherwise, the same whatever the reason is.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void checkPair(UUID mentee, UUID mentor, Policy.Matching rules) {
    if (mentee.equals(mentor)) {
      throw Problem.of(PersonProblem.PAIR_NOT_ALLOWED, "Nobody can be their own mentor.");
    }
    if (repository.mustNotMeet(mentee, mentor)
        || (rules.outsideChainOfCommand()
            && (repository.isAbove(mentor, mentee) || repository.isAbove(mentee, mentor)))) {
      throw Problem.of(
          PersonProblem.PAIR_NOT_ALLOWED, "These two cannot be matched. Choose someone else.");
    }
  }

  /** Everybody with whom {@link #checkPair} would refuse to match a person, themselves included. */
  public Set<UUID> keptApart(UUID person, Policy.Matching rules) {
    Set<UUID> apart = new HashSet<>(repository.mustNotMeet(person));
    apart.add(person);
    if (rules.outsideChainOfCommand()) {
      apart.addAll(repository.chainOfCommand(person));
    }
    return apart;
  }

  /** Who is kept apart from whom in all of a program's matching, as {@link #checkPair} tells it. */
  public KeptApart keptApart(Policy.Matching rules) {
    return new KeptApart(repository.lines(), repository.blocks(), rules.outsideChainOfCommand());
  }

  /** Everybody whom this person has blocked or who has blocked this person. */
  public Set<UUID> apartFrom(UUID person) {
    return Set.copyOf(repository.apartFrom(person));
  }

  private PersonEntity require(UUID id) {
    return repository.findByIdOptional(id).orElseThrow(() -> Problem.notFound("person"));
  }
}
