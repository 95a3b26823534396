package gov.cms.mentorship.shared.problem;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
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
  private final List<LargeBody> large;

  BodyLimit(
      ProblemAnswers answers,
      @ConfigProperty(name = "mentorship.http.max-body-size") MemorySize most,
      @All List<LargeBody> large) {
    this.answers = answers;
    this.large = large;
    this.most = most.asLongValue();
  }

  /** How many bytes a body may have that is sent to a path. */
  long most(String path) {
    return large.stream()
        .filter(operation -> operation.isAt(path))
        .mapToLong(LargeBody::mostBytes)
        .findFirst()
        .orElse(most);
  }

  static Problem exceeded(long most) {
    return Problem.of(CommonProblem.PAYLOAD_TOO_LARGE, "Send at most %d bytes.".formatted(most));
  }

  void register(@Observes Router router) {
    router
        .route("/api/*")
        .order(BEFORE_THE_PLATFORM)
        .handler(context -> {
          long most = most(context.normalizedPath());
          if (length(context) > most) {
            refuse(context, most);
          } else {
            context.next();
          }
        });
  }

  private static long length(RoutingContext context) {
    @Nullable String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private void refuse(RoutingContext context, long most) {
    context
        .response()
        .setStatusCode(CommonProblem.PAYLOAD_TOO_LARGE.status())
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
        .end(answers.body(exceeded(most), context.request().path()));
  }
}
