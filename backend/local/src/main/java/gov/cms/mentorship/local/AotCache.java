package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The JDK's ahead-of-time cache of the packaged application: classes loaded and linked in a
 * training run, so that later starts need not do it again.
 */
final class AotCache {

  private static final int TRAINING_REQUESTS = 200;
  private static final Duration WRITING_LIMIT = Duration.ofMinutes(5);

  private AotCache() {}

  /** The options that use a cache; the JVM goes on without one that does not fit. */
  static List<String> options(Path cache) {
    return Files.exists(cache) && !Files.exists(record(cache))
        ? List.of("-XX:AOTCache=" + cache)
        : List.of();
  }

  /** Where the cache of the packaged application lies; a new package has none. */
  static Path of(WorkingCopy copy) {
    return copy.applicationFolder().resolve("app.aot");
  }

  /** Starts the application once, uses it a little, and keeps what it loaded. */
  static Path train(WorkingCopy copy, Map<String, String> settings, String token, Path logs) {
    Path cache = of(copy);
    int port = Ports.orFree(0);
    ChildProcess training =
        ApplicationServer.start(
            copy,
            port,
            logs.resolve("training.log"),
            List.of("-XX:AOTCacheOutput=" + cache),
            settings);
    Requests.send(port, token, TRAINING_REQUESTS);
    // The JVM writes the cache when it ends, from the record that it kept until then.
    training.stop(WRITING_LIMIT);
    if (!Files.exists(cache) || Files.exists(record(cache))) {
      delete(cache);
      delete(record(cache));
      throw new LocalPlatformException("The training run left no AOT cache; " + training.seeLog());
    }
    return cache;
  }

  /** Only there while the cache is not complete. */
  private static Path record(Path cache) {
    return cache.resolveSibling(cache.getFileName() + ".config");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
