package gov.cms.mentorship.audit;

import gov.cms.mentorship.shared.http.RequestId;
import gov.cms.mentorship.shared.security.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;

/**
 * Tells the database at the beginning of each transaction who acts, in which request, from where.
 */
@ApplicationScoped
class AuditContext {

  private final EntityManager entities;
  private final Caller caller;
  private final RequestId requestId;
  private final CurrentVertxRequest request;

  AuditContext(
      EntityManager entities, Caller caller, RequestId requestId, CurrentVertxRequest request) {
    this.entities = entities;
    this.caller = caller;
    this.requestId = requestId;
    this.request = request;
  }

  void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    entities
        .createNativeQuery(
            """
            select set_config('mentorship.actor', :actor, true),
                   set_config('mentorship.request_id', :request, true),
                   set_config('mentorship.remote_address', :address, true)\
            """,
            Object[].class)
        .setParameter("actor", caller.subject())
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
