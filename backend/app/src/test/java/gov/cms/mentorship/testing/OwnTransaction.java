package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

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
}
