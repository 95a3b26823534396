package gov.cms.mentorship.shared.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Shows of each body what it looks like: the request and the successful answer of an operation are
 * {@code contract/examples/<operationId>.request.json} and {@code .response.json}, or {@code .csv}.
 */
final class Examples {

  private static final String FOLDER = "/contract/examples/";

  private final ObjectMapper json = new ObjectMapper();

  /** Adds the examples that are there; the rules of the contract ask for all of them. */
  void addTo(OpenAPI contract) {
    contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .forEach(this::addTo);
  }

  private void addTo(Operation operation) {
    String name = operation.getOperationId();
    if (operation.getRequestBody() != null) {
      show(operation.getRequestBody().getContent(), name + ".request");
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) -> {
          if (status.startsWith("2") && response.getContent() != null) {
            show(response.getContent(), name + ".response");
          }
        });
  }

  private void show(Content content, String name) {
    content
        .getMediaTypes()
        .forEach((mediaType, body) -> body.setExample(read(name + "." + endingOf(mediaType))));
  }

  private static String endingOf(String mediaType) {
    return mediaType.replaceFirst(".*[/+]", "");
  }

  private @Nullable Object read(String file) {
    try (@Nullable InputStream body = Examples.class.getResourceAsStream(FOLDER + file)) {
      if (body == null) {
        return null;
      }
      return file.endsWith(".json")
          ? json.readValue(body, Object.class)
          : new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the example " + file, unreadable);
    }
  }
}
