package gov.cms.mentorship.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A server program that runs beside this one, writes a log file and ends with its descendants. */
public final class ChildProcess {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int PAUSE_MILLIS = 20;

  private final String name;
  private final @Nullable Path log;
  private final Process process;
  private final Consumer<Process> politeEnd;
  private final Runnable stopAtExit = this::stop;

  private ChildProcess(
      String name, @Nullable Path log, Process process, Consumer<Process> politeEnd) {
    this.name = name;
    this.log = log;
    this.process = process;
    this.politeEnd = politeEnd;
  }

  /** Starts a program that ends when it is asked to terminate. */
  public static ChildProcess start(
      String name, Path log, List<String> command, Map<String, String> environment) {
    return start(name, log, command, environment, Process::destroy);
  }

  /** Starts a program that has its own way to be asked to end. */
  public static ChildProcess start(
      String name,
      Path log,
      List<String> command,
      Map<String, String> environment,
      Consumer<Process> politeEnd) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      return start(name, log, builder, politeEnd);
    } catch (IOException e) {
      throw new LocalPlatformException("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  /** Starts a program that shares our input and output. */
  public static ChildProcess attach(
      String name, List<String> command, Path folder, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().putAll(environment);
    try {
      return start(name, null, builder, Process::destroy);
    } catch (IOException e) {
      throw new LocalPlatformException("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  private static ChildProcess start(
      String name, @Nullable Path log, ProcessBuilder builder, Consumer<Process> politeEnd)
      throws IOException {
    ChildProcess child = new ChildProcess(name, log, builder.start(), politeEnd);
    AtExit.add(child.stopAtExit);
    Orphans.remember(child.process.toHandle());
    return child;
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Where to read what the program wrote. */
  public String seeLog() {
    return log == null ? "see above" : "see " + log;
  }

  /** Its process number. */
  public long pid() {
    return process.pid();
  }

  /** How an ended program ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /** Waits for the end of the program and gives its exit code. */
  public int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completed when the program has ended. */
  public CompletableFuture<ChildProcess> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  /** Waits until the program answers; one that ends early or stays silent is an error. */
  public void awaitReady(Duration limit, BooleanSupplier ready) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new LocalPlatformException(
            name + " ended while starting (exit code " + process.exitValue() + "); " + seeLog());
      }
      if (System.nanoTime() > deadline) {
        throw new LocalPlatformException(
            name + " was not ready after " + limit.toSeconds() + " s; " + seeLog());
      }
      pause();
    }
  }

  /** Ends the program and its descendants, first politely; returns when all are gone. */
  public void stop() {
    stop(PATIENCE);
  }

  /** The same for a program that has much to do before it ends. */
  public synchronized void stop(Duration patience) {
    List<ProcessHandle> descendants = process.descendants().toList();
    try {
      if (process.isAlive()) {
        politeEnd.accept(process);
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
        }
      }
      for (ProcessHandle descendant : descendants) {
        Orphans.end(descendant);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      descendants.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    } finally {
      Orphans.forget(process.toHandle());
      AtExit.remove(stopAtExit);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while waiting for a server", e);
    }
  }
}
