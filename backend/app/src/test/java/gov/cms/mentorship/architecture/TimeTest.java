package gov.cms.mentorship.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Time comes from the injected clock, and in tests from theirs; nobody asks machine or database.
 */
class TimeTest {

  /** In Java as in SQL; what the clock of the tests answers is what is wanted. */
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)(?<!TestClock\\.)\\bnow\\((?!\\) \\{)|current_(date|time)|localtimestamp|"
              + "(clock|statement|transaction)_timestamp|systemUTC|systemDefaultZone|"
              + "currentTimeMillis|new Date\\(\\)");

  private static final List<String> CLOCKS = List.of("ClockProducer.java", "TestClock.java");

  @Test
  void noJavaFileAsksForThePresentBesidesTheClocks() {
    assertThat(lines(Path.of("src"), ".java", CLOCKS)).isEmpty();
    assertThat(lines(Path.of("..", "local", "src"), ".java", List.of("LocalRun.java"))).isEmpty();
  }

  /** The audit trail alone says when a row was really written. */
  @Test
  void noMigrationAsksForThePresentBesidesTheAuditTrail() {
    assertThat(lines(Path.of("src", "main", "resources"), ".sql", List.of()))
        .allMatch(line -> line.contains("occurred_at timestamptz not null default"));
  }

  private static List<String> lines(Path folder, String ending, List<String> exceptions) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !exceptions.contains(file.getFileName().toString()))
          .filter(file -> !file.endsWith("TimeTest.java"))
          .flatMap(TimeTest::linesThatAsk)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> linesThatAsk(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> PRESENT.matcher(line).find())
          .map(line -> file.getFileName() + ": " + line.strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
