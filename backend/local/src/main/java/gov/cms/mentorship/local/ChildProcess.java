package gov.cms.mentorship.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server program that runs beside this one, writes a log file and ends with its descendants. */
final class ChildProcess {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String name;
  private final Path log;
  private final Process process;

  private ChildProcess(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  static ChildProcess start(
      String name, Path log, List<String> command, Map<String, String> environment) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Process process = builder.start();
      Orphans.remember(process.toHandle());
      return new ChildProcess(name, log, process);
    } catch (IOException e) {
      throw new LocalPlatformException("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  String name() {
    return name;
  }

  Path log() {
    return log;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  CompletableFuture<ChildProcess> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  /** Waits until the program answers; one that ends early or stays silent is an error. */
  void awaitReady(Duration limit, BooleanSupplier ready) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new LocalPlatformException(
            name + " ended while starting (exit code " + process.exitValue() + "); see " + log);
      }
      if (System.nanoTime() > deadline) {
        throw new LocalPlatformException(
            name + " was not ready after " + limit.toSeconds() + " s; see " + log);
      }
      pause();
    }
  }

  /** Ends the program and its descendants, first politely; returns when all are gone. */
  void stop() {
    stop(process::destroy);
  }

  void stop(Runnable politely) {
    List<ProcessHandle> descendants = process.descendants().toList();
    try {
      if (process.isAlive()) {
        politely.run();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
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
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while waiting for a server", e);
    }
  }
}
