package gov.cms.mentorship.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The scripts that a browser loads before it shows the first page. */
final class FirstLoad {

  private static final Pattern SCRIPT =
      Pattern.compile("(?:src|href)=\"/?([^\"]+\\.m?js)\"", Pattern.CASE_INSENSITIVE);

  private FirstLoad() {}

  /** The compressed size of all scripts that the start page names or preloads. */
  static long compressedBytes(Path pages) {
    try {
      Matcher script = SCRIPT.matcher(Files.readString(pages.resolve("index.html")));
      long sum = 0;
      while (script.find()) {
        sum += compressedSize(pages.resolve(script.group(1)));
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long compressedSize(Path file) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      Files.copy(file, gzip);
    }
    return compressed.size();
  }
}
