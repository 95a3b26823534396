package gov.cms.mentorship.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Small helpers for folders. */
public final class Folders {

  private Folders() {}

  /** Deletes a folder with all it holds; a missing folder is fine. Links are not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(folder)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  /** Creates a new folder for data that nobody needs after the run; it goes when we end. */
  public static Path temporary(String purpose) {
    try {
      Path folder = Files.createTempDirectory("mentorship-" + purpose + "-");
      AtExit.add(() -> deleteUnchecked(folder));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteUnchecked(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
