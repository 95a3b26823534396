package gov.cms.mentorship.shared.actor;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Tells who acts: the one whom the running code named with {@link #as}, or else the caller of the
 * running request. Nobody acts by default.
 */
@ApplicationScoped
public class Actors {

  private static final ScopedValue<Actor> NAMED = ScopedValue.newInstance();

  private final Instance<RequestActor> request;

  Actors(Instance<RequestActor> request) {
    this.request = request;
  }

  /**
   * Who acts.
   *
   * @throws IllegalStateException when nobody does: a job or a link that did not say who it is
   */
  public Actor current() {
    if (NAMED.isBound()) {
      return NAMED.get();
    }
    if (Arc.container().requestContext().isActive() && request.get().isKnown()) {
      return request.get().actor();
    }
    throw new IllegalStateException("Nobody acts here: name the actor with Actors.as");
  }

  /** The acting person's id; a {@code forbidden} problem for everybody else. */
  public UUID person() {
    return current()
        .personId()
        .orElseThrow(() ->
            Problem.of(CommonProblem.FORBIDDEN, "Only people can do this, not service accounts."));
  }

  /** Does something as this actor. */
  public <T> T as(Actor actor, Supplier<T> work) {
    return ScopedValue.where(NAMED, actor).call(work::get);
  }

  /** As {@link #as(Actor, Supplier)} for work without a result. */
  public void as(Actor actor, Runnable work) {
    ScopedValue.where(NAMED, actor).run(work);
  }
}
