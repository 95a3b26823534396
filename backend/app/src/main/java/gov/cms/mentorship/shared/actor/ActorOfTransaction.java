package gov.cms.mentorship.shared.actor;

import gov.cms.mentorship.shared.http.RequestId;
import gov.cms.mentorship.shared.persistence.ReadingTransaction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.util.UUID;

/**
 * Tells the database at the beginning of each transaction who acts, in which request, from where;
 * triggers and row policies read it. A transaction in which nobody acts does not begin.
 */
@ApplicationScoped
class ActorOfTransaction {

  private final EntityManager entities;
  private final Actors actors;
  private final RequestId requestId;
  private final CurrentVertxRequest request;

  ActorOfTransaction(
      EntityManager entities, Actors actors, RequestId requestId, CurrentVertxRequest request) {
    this.entities = entities;
    this.actors = actors;
    this.requestId = requestId;
    this.request = request;
  }

  /** Whoever cannot begin leaves no transaction behind on the thread, for the next one to find. */
  void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    try {
      tell(actors.current());
    } catch (RuntimeException nobody) {
      QuarkusTransaction.rollback();
      throw nobody;
    }
  }

  private void tell(Actor actor) {
    if (ReadingTransaction.isBeginning()) {
      // Only the first statement of a transaction may say this.
      entities
          .createNativeQuery("set transaction isolation level repeatable read, read only")
          .executeUpdate();
    }
    entities
        .createNativeQuery(
            """
            select set_config('mentorship.actor', :actor, true),
                   set_config('mentorship.person', :person, true),
                   set_config('mentorship.request_id', :request, true),
                   set_config('mentorship.remote_address', :address, true)\
            """,
            Object[].class)
        .setParameter("actor", actor.key())
        .setParameter("person", actor.personId().map(UUID::toString).orElse(""))
        .setParameter("request", requestId.value())
        .setParameter("address", remoteAddress())
        .getSingleResult();
  }

  private String remoteAddress() {
    try {
      return request.getCurrent() == null
          ? "none"
          : request.getCurrent().request().remoteAddress().hostAddress();
    } catch (ContextNotActiveException outsideOfRequest) {
      return "none";
    }
  }
}
