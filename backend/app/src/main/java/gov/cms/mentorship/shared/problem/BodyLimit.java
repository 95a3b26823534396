package gov.cms.mentorship.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers a body that is too large with a problem; the platform would answer with nothing. */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_THE_PLATFORM = -8_000;

  private final ProblemMapping mapping;
  private final ObjectMapper json;
  private final long most;

  BodyLimit(
      ProblemMapping mapping,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.mapping = mapping;
    this.json = json;
    this.most = most.asLongValue();
  }

  void register(@Observes Router router) {
    router
        .route("/api/*")
        .order(BEFORE_THE_PLATFORM)
        .handler(context -> {
          if (length(context) > most) {
            refuse(context);
          } else {
            context.next();
          }
        });
  }

  private static long length(RoutingContext context) {
    @Nullable String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private void refuse(RoutingContext context) {
    Problem tooLarge =
        Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "Send at most %d bytes.".formatted(most));
    HttpProblem problem =
        mapping.apply(tooLarge, ProblemContext.of(tooLarge, context.normalizedPath()));
    try {
      context
          .response()
          .setStatusCode(problem.getStatusCode())
          .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
          .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException impossible) {
      context.fail(impossible);
    }
  }
}
