package gov.cms.mentorship.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import gov.cms.mentorship.shared.http.RequestId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which every error leaves: whatever was thrown becomes an entry of the
 * catalogue with the request id, and nothing internal goes with it.
 */
@ApplicationScoped
class ProblemMapping implements ProblemPostProcessor {

  private static final String DATA_EXCEPTION = "22";
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String EXCLUSION_VIOLATION = "23P01";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";

  private final RequestId requestId;
  private final String base;

  ProblemMapping(RequestId requestId, @ConfigProperty(name = "quarkus.rest.path") String base) {
    this.requestId = requestId;
    this.base = base;
  }

  /** Before the extension's own logging, so that the log tells the final status. */
  @Override
  public int priority() {
    return 1_000;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem catalogued =
        problem instanceof Problem ? problem : translate(problem, context.cause);
    return HttpProblem.builder(catalogued)
        .with("requestId", requestId.value())
        .withInstance(InstanceUtils.pathToInstance(fullPath(context.path)))
        .build();
  }

  /** Some are told the path below the base of the API, and some the path itself. */
  private String fullPath(String path) {
    return path.startsWith(base) ? path : base + path;
  }

  private static HttpProblem translate(HttpProblem problem, @Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      @Nullable HttpProblem known = known(cause);
      if (known != null) {
        return known;
      }
    }
    ProblemType type = ProblemType.ofStatus(problem.getStatusCode());
    HttpProblem.Builder builder = Problem.builder(type, detailOf(type));
    problem.getHeaders().forEach(builder::withHeader);
    return builder.build();
  }

  private static @Nullable HttpProblem known(Throwable cause) {
    return switch (cause) {
      case Problem problem -> problem;
      case ConstraintViolationException invalid -> Problem.invalid(errorsOf(invalid));
      case UnrecognizedPropertyException unknown ->
          Problem.invalid(pointerOf(unknown), "This field is not known. Remove it.");
      case JsonMappingException mismatch when !mismatch.getPath().isEmpty() ->
          Problem.invalid(pointerOf(mismatch), "This value does not have the expected form.");
      case JsonProcessingException unreadable ->
          Problem.of(
              ProblemType.MALFORMED_REQUEST, "The body is not the JSON that is expected here.");
      case NotFoundException unreadable when isUnreadableParameter(unreadable) ->
          Problem.of(
              ProblemType.MALFORMED_REQUEST,
              "A query parameter does not have the form that the contract describes.");
      case OptimisticLockException stale -> stale();
      case DateTimeException outOfRange -> malformed();
      case SQLException failure -> ofSqlState(failure.getSQLState());
      default -> null;
    };
  }

  /**
   * Parameters that cannot be read arrive as not found; an id that cannot be read is no address.
   */
  private static boolean isUnreadableParameter(NotFoundException notFound) {
    @Nullable Throwable cause = notFound.getCause();
    return cause != null
        && !(cause instanceof Problem)
        && !String.valueOf(cause.getMessage()).startsWith("Invalid UUID");
  }

  /** The last net under values that no rule has refused. */
  private static Problem malformed() {
    return Problem.of(ProblemType.MALFORMED_REQUEST, detailOf(ProblemType.MALFORMED_REQUEST));
  }

  private static @Nullable HttpProblem ofSqlState(@Nullable String state) {
    return switch (state) {
      case String data when data.startsWith(DATA_EXCEPTION) -> malformed();
      case UNIQUE_VIOLATION -> Problem.of(ProblemType.DUPLICATE, "The same thing exists already.");
      case EXCLUSION_VIOLATION ->
          Problem.of(ProblemType.DUPLICATE, "Something else takes this time already.");
      case SERIALIZATION_FAILURE, DEADLOCK ->
          Problem.of(
              ProblemType.UNAVAILABLE, "Two changes met. Nothing was changed; send it again.");
      case null, default -> null;
    };
  }

  private static Problem stale() {
    return Problem.of(
        ProblemType.PRECONDITION_FAILED,
        "Somebody changed it at the same moment. Read it again and decide anew.");
  }

  private static List<FieldError> errorsOf(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(violation -> new FieldError(pointerOf(violation), violation.getMessage()))
        .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
        .toList();
  }

  private static String pointerOf(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    @Nullable String parameter = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        continue;
      }
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
        continue;
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.isEmpty() && parameter != null ? "/" + parameter : pointer.toString();
  }

  private static String pointerOf(JsonMappingException mismatch) {
    return mismatch.getPath().stream()
        .flatMap(step ->
            Stream.of(
                step.getFieldName() == null
                    ? String.valueOf(step.getIndex())
                    : step.getFieldName()))
        .reduce("", (path, step) -> path + "/" + step);
  }

  private static String detailOf(ProblemType type) {
    return switch (type) {
      case MALFORMED_REQUEST ->
          "A part of the address, a parameter or the body does not have the expected form.";
      case UNAUTHENTICATED -> "Send a valid access token in the Authorization header.";
      case FORBIDDEN ->
          "Your account does not have the role that this needs. The support team can help.";
      case NOT_FOUND -> "There is nothing at this address, or you may not see it.";
      case METHOD_NOT_ALLOWED -> "The address exists but does not offer this method.";
      case NOT_ACCEPTABLE -> "The Accept header asks for a format that is not offered here.";
      case PAYLOAD_TOO_LARGE -> "Send less at once.";
      case UNSUPPORTED_MEDIA_TYPE -> "The body must be sent as application/json.";
      case UNAVAILABLE ->
          "A part of the system does not answer at the moment. Nothing was changed.";
      default -> "Nothing was changed. If it happens again, tell the support team the request id.";
    };
  }
}
