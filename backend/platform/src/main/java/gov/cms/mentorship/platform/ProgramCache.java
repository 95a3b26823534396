package gov.cms.mentorship.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Unpacked programs, kept for the user and shared by all working copies, so that neither a clean
 * build nor a new clone unpacks them again. {@code MENTORSHIP_CACHE} moves the folder.
 */
final class ProgramCache {

  private static final String COMPLETE = ".complete";

  private ProgramCache() {}

  /** Fills a new, empty folder with a program. */
  @FunctionalInterface
  interface Installer {
    void install(Path folder) throws IOException;
  }

  /** The folder of a program; installs it first when it is missing or half done. */
  static Path program(String name, Installer installer) {
    Path folder = root().resolve(name);
    if (Files.exists(folder.resolve(COMPLETE))) {
      return folder;
    }
    try {
      Files.createDirectories(root());
      // Two runs may start at once: the second one waits and finds the work done.
      synchronized (ProgramCache.class) {
        try (FileChannel channel = openLock(name);
            FileLock lock = channel.lock()) {
          if (lock.isValid() && !Files.exists(folder.resolve(COMPLETE))) {
            Folders.delete(folder);
            Files.createDirectories(folder);
            installer.install(folder);
            Files.createFile(folder.resolve(COMPLETE));
          }
        }
      }
    } catch (IOException e) {
      throw new LocalPlatformException("Cannot install " + name + " in " + folder, e);
    }
    return folder;
  }

  static Path root() {
    String moved = System.getenv("MENTORSHIP_CACHE");
    if (isSet(moved)) {
      return Path.of(moved).toAbsolutePath();
    }
    String shared = System.getenv("XDG_CACHE_HOME");
    Path caches =
        isSet(shared) ? Path.of(shared) : Path.of(System.getProperty("user.home"), ".cache");
    return caches.resolve("mentorship").toAbsolutePath();
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static FileChannel openLock(String name) throws IOException {
    return FileChannel.open(
        root().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
