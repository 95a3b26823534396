package gov.cms.mentorship.shared.access;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.lifecycle.Lifecycle;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.problem.Problem;
import java.util.Optional;
import java.util.UUID;

/**
 * The only door to one kind of aggregate: see it, or change it for an action. Each feature says
 * what an actor is to its aggregate, and the table of its life says the rest.
 *
 * @param <E> the aggregate
 * @param <S> its states
 * @param <A> its actions
 * @param <R> what an actor can be to it
 */
public abstract class Access<
    E extends VersionedEntity, S extends Enum<S>, A extends Enum<A>, R extends Enum<R>> {

  private final String what;
  private final AggregateRepository<E> repository;
  private final Lifecycle<S, A, R> life;
  private final Actors actors;
  private final ActorNames names;

  /**
   * Makes the door.
   *
   * @param what the aggregate in a word or two, for people who look for one that is not there
   */
  protected Access(
      String what,
      AggregateRepository<E> repository,
      Lifecycle<S, A, R> life,
      Actors actors,
      ActorNames names) {
    this.what = what;
    this.repository = repository;
    this.life = life;
    this.actors = actors;
    this.names = names;
  }

  /** What an actor is to an aggregate; nothing to strangers, who must not learn that it exists. */
  protected abstract Optional<R> relation(E entity, Actor actor);

  /** Where the aggregate stands. */
  protected abstract S state(E entity);

  /** The aggregate as the actor may see it; a {@code not-found} problem for strangers. */
  public Seen<E, R> see(UUID id) {
    return seen(repository.findByIdOptional(id));
  }

  /**
   * The aggregate, locked, for an actor who may do this with it now. In this order: {@code
   * not-found}, {@code forbidden}, {@code precondition-failed}; whether its state allows the action
   * is for the aggregate to say.
   */
  public Seen<E, R> change(UUID id, A action, Precondition precondition) {
    Seen<E, R> seen = change(id, action);
    precondition.check(seen.entity(), names);
    return seen;
  }

  /** As {@link #change(UUID, Enum, Precondition)} for changes that overwrite nothing. */
  public Seen<E, R> change(UUID id, A action) {
    Seen<E, R> seen = seen(repository.locked(id));
    life.authorize(state(seen.entity()), action, seen.relation());
    return seen;
  }

  private Seen<E, R> seen(Optional<E> found) {
    E entity = found.orElseThrow(this::notFound);
    return relation(entity, actors.current())
        .map(relation -> new Seen<>(entity, relation))
        .orElseThrow(this::notFound);
  }

  private Problem notFound() {
    return Problem.notFound(what);
  }
}
