package gov.cms.mentorship.shared.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says of each schema, field and parameter what it is, from {@code contract/descriptions}. */
final class Descriptions {

  private static final String ANY = "*";
  private static final String FILE = "/contract/descriptions.properties";

  private final Properties words = new Properties();

  Descriptions() {
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(Descriptions.class.getResourceAsStream(FILE), FILE),
            StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Adds what is not described yet. */
  void addTo(OpenAPI contract) {
    contract.getComponents().getSchemas().forEach(this::describe);
    contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .filter(operation -> operation.getParameters() != null)
        .flatMap(operation -> operation.getParameters().stream())
        .filter(parameter -> parameter.getDescription() == null)
        .forEach(parameter ->
            find("parameter." + parameter.getName()).ifPresent(parameter::setDescription));
  }

  private void describe(String name, Schema schema) {
    if (schema.getDescription() == null) {
      names(name)
          .flatMap(known -> find(known).stream())
          .findFirst()
          .ifPresent(schema::setDescription);
    }
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach((field, property) -> {
            if (property.getDescription() == null) {
              Stream.concat(names(name), Stream.of(ANY))
                  .flatMap(known -> find(known + "." + field).stream())
                  .findFirst()
                  .ifPresent(property::setDescription);
            }
          });
    }
  }

  /** A schema, and the one that it is a part, a page or a change of. */
  private static Stream<String> names(String name) {
    return Stream.of(
        name,
        name.replaceFirst("^New", "").replaceFirst("(Update|Input)$", ""),
        name.replaceFirst("^Page.*", "Page"));
  }

  private Optional<String> find(String key) {
    @Nullable String text = words.getProperty(key);
    return Optional.ofNullable(text);
  }
}
