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
 * Time comes from the injected clock, and in tests from theirs; nobody asks the machine or the
 * database. {@code MigrationTest} says the same of what migrations leave behind.
 */
class TimeTest {

  /** In Java as in SQL; what the clock of the tests answers is what is wanted. */
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)(?<!TestClock\\.)\\bnow\\((?!\\) \\{)|current_(date|time)|localtimestamp|"
              + "(clock|statement|transaction)_timestamp|systemUTC|systemDefaultZone|"
              + "currentTimeMillis|new Date\\(\\)");

  /** The clocks, the program that starts one, and the tests that name what is forbidden. */
  private static final List<String> MAY =
      List.of(
          "ClockProducer.java",
          "TestClock.java",
          "LocalRun.java",
          "TimeTest.java",
          "SchemaTest.java");

  @Test
  void noJavaFileAsksForThePresentBesidesTheClocks() {
    assertThat(lines(Path.of("src"))).isEmpty();
    assertThat(lines(Path.of("..", "local", "src"))).isEmpty();
  }

  private static List<String> lines(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !MAY.contains(file.getFileName().toString()))
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
