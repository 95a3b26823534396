package gov.cms.mentorship.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
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

  private static final Pattern DAY = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

  private static final Path TESTS = Path.of("src", "test");

  /** Read once for all rules. */
  private static final List<Source> APPLICATION = sources(Path.of("src"));

  private static final List<Source> LOCAL = sources(Path.of("..", "local", "src"));

  private record Source(Path file, String text) {

    String name() {
      return file.getFileName().toString();
    }

    Stream<String> lines(Predicate<String> wanted) {
      return text.lines().filter(wanted).map(line -> name() + ": " + line.strip());
    }
  }

  @Test
  void noJavaFileAsksForThePresentBesidesTheClocks() {
    assertThat(
            Stream.of(APPLICATION, LOCAL)
                .flatMap(List::stream)
                .filter(source -> !MAY.contains(source.name()))
                .flatMap(source -> source.lines(line -> PRESENT.matcher(line).find())))
        .isEmpty();
  }

  @Test
  void aTestOfTheApplicationThatNamesADayToComeSetsTheClock() {
    assertThat(
            APPLICATION.stream()
                .filter(source -> source.file().startsWith(TESTS))
                .filter(source -> source.text().contains("@IntegrationTest"))
                .filter(source -> !source.text().contains("TestClock.set("))
                .flatMap(source -> source.lines(TimeTest::namesADayToCome)))
        .isEmpty();
  }

  private static boolean namesADayToCome(String line) {
    return DAY.matcher(line)
        .results()
        .anyMatch(day -> LocalDate.parse(day.group()).isAfter(TestClock.USUAL_DAY));
  }

  private static List<Source> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> new Source(file, text(file)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
