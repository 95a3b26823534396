package gov.cms.mentorship.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Server programs whose owner was killed before it could end them. Every child is noted with its
 * owner; the next start ends the children of owners that are gone. A process is known by its number
 * and start time, since numbers come back.
 */
public final class Orphans {

  private static final String NONE = "-";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Orphans() {}

  static void remember(ProcessHandle child) throws IOException {
    Files.createDirectories(folder());
    String note = identity(ProcessHandle.current()) + "\n" + identity(child) + "\n";
    Files.writeString(file(child), note);
  }

  static void forget(ProcessHandle child) {
    try {
      Files.deleteIfExists(file(child));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what earlier runs left behind. */
  public static void endAll() {
    if (!Files.isDirectory(folder())) {
      return;
    }
    try (Stream<Path> notes = Files.list(folder())) {
      for (Path note : notes.toList()) {
        endNoted(note);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends one process: politely, then by force. */
  static void end(ProcessHandle process) throws InterruptedException {
    process.destroy();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (runs(process) && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    if (runs(process)) {
      process.destroyForcibly();
    }
  }

  private static void endNoted(Path note) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(note);
    } catch (NoSuchFileException e) {
      return; // Its owner ended it just now.
    }
    if (lines.size() == 2) {
      if (findRunning(lines.get(0)).isPresent()) {
        return;
      }
      findRunning(lines.get(1)).ifPresent(Orphans::endWithDescendants);
    }
    Files.deleteIfExists(note);
  }

  /** A killed process that nobody has waited for keeps its number, but has no program any more. */
  static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static void endWithDescendants(ProcessHandle process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    try {
      end(process);
      for (ProcessHandle descendant : descendants) {
        end(descendant);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String identity(ProcessHandle process) {
    return process.pid() + " " + startOf(process);
  }

  private static Optional<ProcessHandle> findRunning(String identity) {
    long pid = Long.parseLong(identity.substring(0, identity.indexOf(' ')));
    return ProcessHandle.of(pid)
        .filter(Orphans::runs)
        .filter(process -> identity.equals(identity(process)));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse(NONE);
  }

  private static Path folder() {
    return ProgramCache.root().resolve("children");
  }

  private static Path file(ProcessHandle child) {
    return folder().resolve(Long.toString(child.pid()));
  }
}
