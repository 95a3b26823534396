package gov.cms.mentorship.shared.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A fault of our own as it may be read in a log: what kind it was and where, without the texts of
 * others, which may hold what a caller has sent.
 */
final class Fault extends Exception {

  private static final long serialVersionUID = 1L;

  private Fault(String what, @Nullable Throwable cause, StackTraceElement[] where) {
    super(what, cause);
    setStackTrace(where);
  }

  static Fault of(Throwable thrown) {
    @Nullable Throwable cause = thrown.getCause();
    return new Fault(what(thrown), cause == null ? null : of(cause), thrown.getStackTrace());
  }

  /** Our own texts name no values; those of the database may, and so do those of parsers. */
  private static String what(Throwable thrown) {
    String kind = thrown.getClass().getName();
    return switch (thrown) {
      case IllegalStateException ours -> kind + ": " + ours.getMessage();
      case SQLException failure ->
          "%s: state %s %s"
              .formatted(kind, failure.getSQLState(), DatabaseRefusal.constraintOf(failure))
              .strip();
      default -> kind;
    };
  }

  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }
}
