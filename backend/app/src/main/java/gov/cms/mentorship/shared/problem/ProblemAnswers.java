package gov.cms.mentorship.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.http.RequestId;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one door through which every error leaves: whatever was thrown becomes an entry of the
 * catalogue with the request id, and nothing internal goes with it. Faults are logged, refusals are
 * not.
 */
@Singleton
class ProblemAnswers {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
  private static final String SECONDS_TO_WAIT = "2";

  private final RequestId requestId;
  private final CurrentVertxRequest request;
  private final ObjectMapper json;

  ProblemAnswers(RequestId requestId, CurrentVertxRequest request, ObjectMapper json) {
    this.requestId = requestId;
    this.request = request;
    this.json = json;
  }

  /** Those beside {@code Throwable} are named because the platform has answers of its own. */
  @ServerExceptionMapper({
    Throwable.class,
    WebApplicationException.class,
    NotFoundException.class,
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    ForbiddenException.class,
    ValidationException.class
  })
  Response answer(Throwable thrown) {
    Problem problem = Catalogue.problemOf(thrown);
    ProblemType type = problem.type();
    log(type, thrown);
    Response.ResponseBuilder answer =
        Response.status(type.status())
            .type(MEDIA_TYPE)
            .entity(body(problem, request.getCurrent().request().path()));
    if (thrown instanceof WebApplicationException refused) {
      refused
          .getResponse()
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
    }
    if (type.equals(CommonProblem.UNAUTHENTICATED)) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (type.equals(CommonProblem.UNAVAILABLE)) {
      answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    if (type.equals(CommonProblem.PAYLOAD_TOO_LARGE)) {
      answer.header("Connection", "close");
    }
    return answer.build();
  }

  /** The problem as JSON, for the path that was called. */
  String body(Problem problem, String path) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", problem.type().uri());
    body.put("title", problem.type().title());
    body.put("status", problem.type().status());
    body.put("detail", problem.detail());
    body.put("instance", path);
    body.put("requestId", requestId.value());
    body.putAll(problem.members());
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Cannot write a problem as JSON", impossible);
    }
  }

  private static void log(ProblemType type, Throwable thrown) {
    if (type.equals(CommonProblem.INTERNAL_ERROR)) {
      LOG.error("A fault of our own", Fault.of(thrown));
    } else if (type.equals(CommonProblem.UNAVAILABLE)) {
      LOG.warnf("Too busy to answer: %s", Fault.of(thrown));
    }
  }
}
