package gov.cms.mentorship.shared.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What a failure of the database means to callers: two of them met at a rule, or a wait had to end.
 * Any other is a fault of our own, values that the database cannot take among them.
 */
final class DatabaseRefusal {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String EXCLUSION_VIOLATION = "23P01";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK_DETECTED = "40P01";
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String QUERY_CANCELED = "57014";
  private static final String IDLE_IN_TRANSACTION_TIMEOUT = "25P03";
  private static final String ADMIN_SHUTDOWN = "57P01";
  private static final String CANNOT_CONNECT_NOW = "57P03";
  private static final String TOO_MANY_CONNECTIONS = "53300";
  private static final String CONNECTION_EXCEPTION = "08";

  /** Rules of the product; those of keys that we make ourselves begin otherwise. */
  private static final String UNIQUE_RULE = "uq_";

  private static final String POOL_IS_EMPTY = "cquisition timeout";

  private DatabaseRefusal() {}

  /** The problem to answer with, or nothing when the failure is a fault of our own. */
  static Optional<Problem> problemOf(SQLException failure) {
    return switch (failure.getSQLState()) {
      case UNIQUE_VIOLATION ->
          constraintOf(failure).startsWith(UNIQUE_RULE)
              ? Optional.of(Problem.of(CommonProblem.DUPLICATE, "The same thing already exists."))
              : Optional.empty();
      case EXCLUSION_VIOLATION ->
          Optional.of(
              Problem.of(
                  CommonProblem.DUPLICATE, "Something else is already scheduled for this time."));
      case SERIALIZATION_FAILURE, DEADLOCK_DETECTED ->
          Optional.of(
              Problem.of(
                  CommonProblem.UNAVAILABLE,
                  "Two changes collided. Nothing was changed. Send it again."));
      case LOCK_NOT_AVAILABLE,
          QUERY_CANCELED,
          IDLE_IN_TRANSACTION_TIMEOUT,
          ADMIN_SHUTDOWN,
          CANNOT_CONNECT_NOW,
          TOO_MANY_CONNECTIONS ->
          Optional.of(busy());
      case String state when state.startsWith(CONNECTION_EXCEPTION) -> Optional.of(busy());
      case null -> isPoolEmpty(failure) ? Optional.of(busy()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Problem busy() {
    return Problem.of(
        CommonProblem.UNAVAILABLE,
        "The system is too busy to do this right now. Nothing was changed. Send it again in a moment.");
  }

  /** The pool gives its failures no state. */
  private static boolean isPoolEmpty(SQLException failure) {
    return String.valueOf(failure.getMessage()).contains(POOL_IS_EMPTY);
  }

  /** The constraint that a statement broke, or an empty text. */
  static String constraintOf(SQLException failure) {
    @Nullable ServerErrorMessage error =
        failure instanceof PSQLException told ? told.getServerErrorMessage() : null;
    @Nullable String constraint = error == null ? null : error.getConstraint();
    return constraint == null ? "" : constraint;
  }
}
