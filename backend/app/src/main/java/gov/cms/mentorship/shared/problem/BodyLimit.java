package gov.cms.mentorship.shared.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How large a body may be. One that says that it is too large is refused before anything else; one
 * that does not say its size is counted while it is read. The platform has a limit beyond ours,
 * because it would answer with nothing.
 */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_THE_PLATFORM = -8_000;

  private final ProblemAnswers answers;
  private final long most;

  BodyLimit(
      ProblemAnswers answers,
      @ConfigProperty(name = "mentorship.http.max-body-size") MemorySize most) {
    this.answers = answers;
    this.most = most.asLongValue();
  }

  /** How many bytes a body may have. */
  long most() {
    return most;
  }

  Problem exceeded() {
    return Problem.of(CommonProblem.PAYLOAD_TOO_LARGE, "Send at most %d bytes.".formatted(most));
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
    context
        .response()
        .setStatusCode(CommonProblem.PAYLOAD_TOO_LARGE.status())
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
        .end(answers.body(exceeded(), context.request().path()));
  }
}
