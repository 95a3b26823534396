package gov.cms.mentorship.shared.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Gives each request its id before anything else sees it. */
@ApplicationScoped
class RequestIdHandler {

  private static final int FIRST = -10_000;

  void register(@Observes Router router) {
    router
        .route()
        .order(FIRST)
        .handler(context -> {
          String id = RequestId.of(context.request());
          MDC.put(RequestId.LOG_FIELD, id);
          context.response().putHeader(RequestId.HEADER, id);
          context.next();
        });
  }
}
