package gov.cms.mentorship.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do something at the same moment. */
public final class Race {

  /** Far more than it takes, even on a machine with much else to do. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Race() {}

  /** Does all of it as nearly at the same moment as threads allow; results come in that order. */
  public static <T> List<T> atOnce(List<Callable<T>> calls) {
    CountDownLatch ready = new CountDownLatch(calls.size());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                  }))
              .toList();
      return results(running);
    }
  }

  /**
   * Does all of it such that nobody writes to a table before each is done or waits in the database:
   * whoever takes no lock by then decides by what was true before all of them. They must be fewer
   * than the application has connections.
   */
  public static <T> List<T> beforeAnyWrite(String table, List<Callable<T>> calls) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return results(Database.whileUnwritten(table, () -> begun(calls, threads)));
    }
  }

  /**
   * Does one after the other, each as soon as the one before is done or waits in the database,
   * while somebody else has the rows that a query locks.
   */
  public static <T> List<T> inTurn(String locking, List<Callable<T>> calls) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      Database.holding(locking, () -> begin(calls, running, threads));
      return results(running);
    }
  }

  /**
   * Does one after the other, each as soon as the one before is done or waits in the database,
   * while nobody writes to a table. So whoever has decided something and is about to write it down
   * is overtaken by those who do not wait for that.
   */
  public static <T> List<T> inTurnBeforeAnyWrite(String table, List<Callable<T>> calls) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      return results(
          Database.whileUnwritten(
              table,
              () -> {
                begin(calls, running, threads);
                return running;
              }));
    }
  }

  /** Begins one after the other. */
  private static <T> void begin(
      List<Callable<T>> calls, List<Future<T>> running, ExecutorService threads) {
    for (Callable<T> call : calls) {
      running.add(threads.submit(call));
      awaitAllOf(running);
    }
  }

  private static <T> List<Future<T>> begun(List<Callable<T>> calls, ExecutorService threads) {
    List<Future<T>> running = calls.stream().map(threads::submit).toList();
    awaitAllOf(running);
    return running;
  }

  /** Until each is done or waits in the database. */
  private static <T> void awaitAllOf(List<Future<T>> running) {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> done(running) + Database.waiting() >= running.size());
  }

  private static <T> long done(List<Future<T>> running) {
    return running.stream().filter(Future::isDone).count();
  }

  private static <T> List<T> results(List<Future<T>> running) {
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> one : running) {
        results.add(one.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new AssertionError("A call failed", failed.getCause());
    }
    return results;
  }

  /** How many answers have this status. */
  public static long count(List<Response> answers, int status) {
    return answers.stream().filter(answer -> answer.statusCode() == status).count();
  }
}
