package gov.cms.mentorship.shared.problem;

import static gov.cms.mentorship.shared.problem.CommonProblem.FORBIDDEN;
import static gov.cms.mentorship.shared.problem.CommonProblem.INTERNAL_ERROR;
import static gov.cms.mentorship.shared.problem.CommonProblem.MALFORMED_REQUEST;
import static gov.cms.mentorship.shared.problem.CommonProblem.METHOD_NOT_ALLOWED;
import static gov.cms.mentorship.shared.problem.CommonProblem.NOT_ACCEPTABLE;
import static gov.cms.mentorship.shared.problem.CommonProblem.NOT_FOUND;
import static gov.cms.mentorship.shared.problem.CommonProblem.PAYLOAD_TOO_LARGE;
import static gov.cms.mentorship.shared.problem.CommonProblem.PRECONDITION_FAILED;
import static gov.cms.mentorship.shared.problem.CommonProblem.UNAUTHENTICATED;
import static gov.cms.mentorship.shared.problem.CommonProblem.UNAVAILABLE;
import static gov.cms.mentorship.shared.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Finds the problem for whatever was thrown. Only what is known to be the caller's is told as the
 * caller's; all else is a fault of our own.
 */
final class Catalogue {

  private Catalogue() {}

  static Problem problemOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Optional<Problem> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return switch (thrown) {
      case UnauthorizedException noToken -> of(UNAUTHENTICATED);
      case AuthenticationFailedException badToken -> of(UNAUTHENTICATED);
      case ForbiddenException wrongRole -> of(FORBIDDEN);
      case WebApplicationException refused -> of(typeOf(refused.getResponse().getStatus()));
      default -> of(INTERNAL_ERROR);
    };
  }

  private static Optional<Problem> known(Throwable cause) {
    return switch (cause) {
      case Problem problem -> Optional.of(problem);
      case ConstraintViolationException invalid -> Violations.ofCaller(invalid);
      case OptimisticLockException stale ->
          Optional.of(
              Problem.of(
                  PRECONDITION_FAILED,
                  "Someone changed it at the same moment. Read it again, then decide."));
      case SQLException failure -> DatabaseRefusal.problemOf(failure);
      default -> Optional.empty();
    };
  }

  /** What the platform itself refuses with a status. */
  private static CommonProblem typeOf(int status) {
    return switch (status) {
      case 400 -> MALFORMED_REQUEST;
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> PAYLOAD_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 503 -> UNAVAILABLE;
      default -> INTERNAL_ERROR;
    };
  }

  private static Problem of(CommonProblem type) {
    return Problem.of(type, detailOf(type));
  }

  private static String detailOf(CommonProblem type) {
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
      case UNAVAILABLE -> "Part of the system is not responding right now. Nothing was changed.";
      default -> "Nothing was changed. If it happens again, tell the support team the request ID.";
    };
  }
}
