package gov.cms.mentorship.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes calls at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** Makes all calls as nearly at once as threads allow; answers come in the order of the calls. */
  public static List<Response> call(List<Callable<Response>> calls) {
    CountDownLatch ready = new CountDownLatch(calls.size());
    List<Response> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> running =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                  }))
              .toList();
      for (Future<Response> one : running) {
        answers.add(one.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new AssertionError("A call failed", failed.getCause());
    }
    return answers;
  }
}
