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

/** What people read of a wrong field: screens show it as it is, beside the field. */
class ErrorWordsTest {

  private static final Path SOURCES = Path.of("src/main/java/gov/cms/mentorship");
  private static final Pattern CONSTRAINT =
      Pattern.compile("message(?: =|\\(\\) default)\\s*\"([^\"]*)\"");
  private static final Pattern FIELD_ERROR =
      Pattern.compile("new FieldError\\([^,;]*,\\s*\"([^\"]*)\"");

  @Test
  void theMessageOfEachConstraintIsASentence() {
    assertThat(found(CONSTRAINT))
        .hasSizeGreaterThan(50)
        .allMatch(words -> words.matches("[A-Z].*\\."));
  }

  @Test
  void eachErrorOfAFieldBeginsASentence() {
    assertThat(found(FIELD_ERROR))
        .hasSizeGreaterThan(10)
        .allMatch(words -> words.matches("[A-Z].*"));
  }

  private static List<String> found(Pattern pattern) {
    return sources()
        .flatMap(source -> pattern.matcher(source).results())
        .map(match -> match.group(1))
        .toList();
  }

  private static Stream<String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ErrorWordsTest::read)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
