package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.json.StrictYaml;
import gov.cms.mentorship.shared.json.WrongFile;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words that come with the application, a file for each; a wrong one stops the start. */
@Startup
@Singleton
class WordingFiles {

  private final Map<String, Wording> byKey = new TreeMap<>();

  WordingFiles(StrictYaml yaml) {
    for (NotificationKind kind : NotificationKind.values()) {
      kind.wordingKeys().forEach(key -> byKey.put(key, read(yaml, key, kind.placeholders())));
    }
  }

  Wording get(String key) {
    return Objects.requireNonNull(byKey.get(key), key);
  }

  private static Wording read(StrictYaml yaml, String key, Set<Placeholder> known) {
    String file = "wordings/" + key + ".yaml";
    try (InputStream content =
        Objects.requireNonNull(WordingFiles.class.getResourceAsStream("/" + file), file)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      Wording wording = yaml.read(file, text, Wording.class).value();
      Stream.of(wording.title(), wording.text(), wording.action())
          .flatMap(part -> new OpenText(part).fault(known).stream())
          .findFirst()
          .ifPresent(fault -> {
            throw new WrongFile(file, fault);
          });
      return wording;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
