package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Does what a test does without the API in a transaction of its own, in which the test acts. */
@ApplicationScoped
public class OwnTransaction {

  private final Actors actors;

  OwnTransaction(Actors actors) {
    this.actors = actors;
  }

  /** Does it and commits. */
  public void run(Runnable work) {
    actors.as(new Actor.Job("tests"), () -> QuarkusTransaction.requiringNew().run(work));
  }

  /** Does it, commits, and answers what it found. */
  public <T> T of(Supplier<T> work) {
    List<T> found = new ArrayList<>();
    run(() -> found.add(work.get()));
    return found.getFirst();
  }
}
