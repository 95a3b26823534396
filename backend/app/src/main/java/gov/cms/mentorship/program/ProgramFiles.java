package gov.cms.mentorship.program;

import gov.cms.mentorship.shared.json.StrictYaml;
import gov.cms.mentorship.shared.json.WrongFile;
import gov.cms.mentorship.shared.json.YamlDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files that make programs: those that come with the application, then those of a folder that
 * an installation has of its own. Both are read by the same rules; a {@link WrongFile} otherwise.
 */
@ApplicationScoped
public class ProgramFiles {

  private static final String SETTING = "mentorship.programs.folder";
  private static final String ENDING = ".yaml";
  private static final List<String> BUILT_IN =
      List.of("cms-isso", "asis-security-leaders", "hhs-mentoring");

  /** What a file is about, and the folder that it lies in. */
  public enum Kind {
    /** A program with its policy. */
    PRESETS,
    /** The feedback survey of a program. */
    SURVEYS;

    String folder() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final StrictYaml yaml;
  private final Optional<Path> folder;

  ProgramFiles(StrictYaml yaml, @ConfigProperty(name = SETTING) Optional<Path> folder) {
    this.yaml = yaml;
    this.folder = folder;
  }

  /** What all files of a kind say, those of the folder in the order of their names. */
  public <T> List<YamlDocument<T>> read(Kind kind, Class<T> type) {
    return Stream.concat(
            BUILT_IN.stream().map(slug -> builtIn(kind, slug, type)),
            ownFiles(kind).map(file -> own(file, type)))
        .toList();
  }

  private <T> YamlDocument<T> builtIn(Kind kind, String slug, Class<T> type) {
    String file = kind.folder() + "/" + slug + ENDING;
    try (InputStream content =
        Objects.requireNonNull(ProgramFiles.class.getResourceAsStream("/" + file), file)) {
      return yaml.read(file, new String(content.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private <T> YamlDocument<T> own(Path file, Class<T> type) {
    try {
      return yaml.read(file.toString(), Files.readString(file), type);
    } catch (IOException unreadable) {
      throw new WrongFile(file.toString(), "It cannot be read as UTF-8 text: " + unreadable);
    }
  }

  private Stream<Path> ownFiles(Kind kind) {
    if (folder.isEmpty()) {
      return Stream.empty();
    }
    Path root = folder.get();
    if (!Files.isDirectory(root)) {
      throw new WrongFile(root.toString(), SETTING + " names it, and it is no folder.");
    }
    entries(root)
        .filter(entry -> entry.toString().endsWith(ENDING))
        .findFirst()
        .ifPresent(stray -> {
          throw new WrongFile(stray.toString(), "Put it into presets or surveys.");
        });
    Path files = root.resolve(kind.folder());
    return Files.isDirectory(files) ? entries(files).map(ProgramFiles::named) : Stream.empty();
  }

  /** What is not hidden, in order: a mounted folder may hold hidden entries of its own. */
  private static Stream<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new WrongFile(folder.toString(), "It cannot be read: " + unreadable);
    }
  }

  private static Path named(Path file) {
    if (!file.toString().endsWith(ENDING)) {
      throw new WrongFile(file.toString(), "Only files whose names end in .yaml belong here.");
    }
    return file;
  }
}
