package gov.cms.mentorship.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What must be undone before this program ends, even when it is interrupted while starting: the
 * latest first, so that a server ends before its folder is deleted and before what it relies on.
 */
public final class AtExit {

  private static final Deque<Runnable> TASKS = new ArrayDeque<>();
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(AtExit::runAll, "at-exit"));
  }

  private AtExit() {}

  /** Adds what is undone first of all so far. */
  public static synchronized void add(Runnable task) {
    if (ending) {
      throw new LocalPlatformException("Stopping; nothing more starts");
    }
    TASKS.push(task);
  }

  static synchronized void remove(Runnable task) {
    TASKS.remove(task);
  }

  /** Whether this program is on its way out. */
  public static synchronized boolean isEnding() {
    return ending;
  }

  private static void runAll() {
    Runnable task = next();
    while (task != null) {
      try {
        task.run();
      } catch (RuntimeException e) {
        System.err.println("Cannot clean up: " + e.getMessage());
      }
      task = next();
    }
  }

  private static synchronized @Nullable Runnable next() {
    ending = true;
    return TASKS.poll();
  }
}
