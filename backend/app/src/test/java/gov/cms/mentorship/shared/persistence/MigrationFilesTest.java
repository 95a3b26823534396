package gov.cms.mentorship.shared.persistence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration has run somewhere as soon as others have it, so it is never edited. {@code make
 * generate} notes the checksum of a new one in {@code db/migrations.sha256} and leaves those that
 * are noted alone.
 */
class MigrationFilesTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path NOTED = Path.of("src/main/resources/db/migrations.sha256");

  @Test
  void noMigrationIsEditedOrTakenAway() throws IOException {
    assertThat(checksums())
        .as("make generate notes a new migration; a noted one stays as it is: write another")
        .isEqualTo(noted());
  }

  private static Map<String, String> noted() throws IOException {
    try (Stream<String> lines = Files.lines(NOTED)) {
      return lines
          .map(line -> line.split("  ", 2))
          .collect(
              toMap(parts -> parts[1], parts -> parts[0], (one, two) -> one + two, TreeMap::new));
    }
  }

  private static Map<String, String> checksums() throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.toList()) {
        checksums.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
      }
    }
    return checksums;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
