package gov.cms.mentorship.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands for the built single-page application: a page, a script with a hash in its name. */
final class TestPages {

  private TestPages() {}

  static Path folder() {
    try {
      Path folder = Files.createDirectories(Path.of("target", "test-pages"));
      Files.writeString(folder.resolve("index.html"), "<!doctype html><title>The page</title>");
      Files.writeString(folder.resolve("silent-renew.html"), "<!doctype html><title>Renew</title>");
      Files.createDirectories(folder.resolve("assets"));
      Files.writeString(folder.resolve("assets").resolve("app-1a2b3c.js"), "export {};");
      return folder.toAbsolutePath();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
