package gov.cms.mentorship.shared.event;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.jspecify.annotations.Nullable;

/**
 * A delivery or a job failed. Tells the kind of failure and nothing else of it, since whatever else
 * it says may be logged.
 */
class AttemptFailed extends RuntimeException {

  AttemptFailed(Throwable failure) {
    super(kindOf(failure));
  }

  /** What kind of failure it was; a node that died says nothing. */
  static String kindOf(ExecutionComplete failed) {
    return failed
        .getCause()
        .map(cause -> String.valueOf(cause.getMessage()))
        .orElse("no word from the node");
  }

  private static String kindOf(Throwable failure) {
    String kind = failure.getClass().getSimpleName();
    @Nullable Throwable cause = failure.getCause();
    return cause == null ? kind : kind + " by " + kindOf(cause);
  }
}
