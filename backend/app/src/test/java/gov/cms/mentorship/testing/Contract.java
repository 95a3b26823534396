package gov.cms.mentorship.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The committed contract, as something that exchanges can be held against. */
public final class Contract {

  /** Where the contract lies, seen from the application's module. */
  public static final Path FILE = Path.of("..", "..", "openapi", "mentorship-v1.yaml");

  private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^/]+)}");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Contract COMMITTED = new Contract(read());

  private final JsonNode document;
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private Contract(JsonNode document) {
    this.document = document;
  }

  /** The contract of this checkout. */
  public static Contract committed() {
    return COMMITTED;
  }

  /** One operation of the contract. */
  public record Operation(String method, String path, JsonNode description) {

    /** Its name. */
    public String id() {
      return description.path("operationId").asText();
    }

    /** Its parameters of one kind: query, path or header. */
    public Stream<JsonNode> parameters(String kind) {
      return description
          .path("parameters")
          .valueStream()
          .filter(parameter -> parameter.path("in").asText().equals(kind));
    }

    /** Of which media type the body is that it takes; empty if it takes none. */
    public String bodyType() {
      return description
          .at("/requestBody/content")
          .propertyStream()
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse("");
    }

    /** Whether the body that it takes is a file. */
    public boolean takesFile() {
      return bodyType().equals("application/octet-stream");
    }

    /** The file that shows what it takes. */
    public byte[] exampleFile() {
      return exampleBody().asText().getBytes(StandardCharsets.UTF_8);
    }

    /** The schema of the body that it takes. */
    public JsonNode bodySchema() {
      return description.at("/requestBody/content").path(bodyType()).path("schema");
    }

    /** What the body looks like. */
    public JsonNode exampleBody() {
      return description.at("/requestBody/content").path(bodyType()).path("example");
    }

    /** The successful answer that it promises, by its status. */
    public Map.Entry<String, JsonNode> success() {
      return description
          .path("responses")
          .propertyStream()
          .filter(response -> response.getKey().startsWith("2"))
          .findFirst()
          .orElseThrow();
    }

    /** Whether it requires {@code If-Match}. */
    public boolean conditional() {
      return parameters("header")
          .filter(parameter -> parameter.path("name").asText().equals("If-Match"))
          .anyMatch(parameter -> parameter.path("required").asBoolean());
    }

    /** Where it lies below {@code /api/v1}, with values for the names in its path. */
    public String address(UnaryOperator<String> valueOf) {
      return PATH_PARAMETER
          .matcher(path.substring(Api.BASE.length()))
          .replaceAll(name -> valueOf.apply(name.group(1)));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }

    boolean matches(String method, String path) {
      return this.method.equalsIgnoreCase(method)
          && path.matches(this.path.replaceAll("\\{[^/]+}", "[^/]+"));
    }
  }

  /** What went over the wire. */
  public record Exchange(
      String method,
      String path,
      String requestBody,
      int status,
      String contentType,
      boolean versioned,
      String responseBody) {}

  /** All operations. */
  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    operations.add(
                        new Operation(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            method.getValue()))));
    return operations;
  }

  /** The whole document. */
  public JsonNode document() {
    return document;
  }

  void check(Exchange exchange) {
    String where = exchange.method() + " " + exchange.path() + " -> " + exchange.status();
    Operation operation =
        operations().stream()
            .filter(candidate -> candidate.matches(exchange.method(), exchange.path()))
            .min(Comparator.comparing(candidate -> candidate.path().contains("{")))
            .orElseThrow(() -> new AssertionError(where + ": the contract has no such operation"));
    JsonNode response =
        resolve(
            operation.description().path("responses").path(Integer.toString(exchange.status())));
    if (response.isMissingNode()) {
      throw new AssertionError(
          where + ": this status is not documented; body: " + exchange.responseBody());
    }
    if (exchange.status() < 300 && !exchange.requestBody().isEmpty()) {
      validate(
          where + ", request body",
          operation.id() + " request",
          operation.bodySchema(),
          exchange.requestBody());
    }
    if (exchange.status() < 300
        && response.at("/headers/ETag").isObject() != exchange.versioned()) {
      throw new AssertionError(where + ": an ETag is documented, or sent, but not both");
    }
    if (exchange.responseBody().isEmpty()) {
      if (response.has("content")) {
        throw new AssertionError(where + ": a body is documented, but there is none");
      }
      return;
    }
    String mediaType = exchange.contentType().replaceFirst(";.*", "").trim();
    JsonNode content = response.path("content").path(mediaType);
    if (content.isMissingNode()) {
      throw new AssertionError(where + ": content type " + mediaType + " is not documented");
    }
    if (mediaType.endsWith("json")) {
      validate(
          where + ", response body",
          operation.id() + " " + exchange.status(),
          content.path("schema"),
          exchange.responseBody());
    }
  }

  /** What is wrong with a value that a schema of the contract describes. */
  public List<String> faults(JsonNode schema, JsonNode value) {
    return compile(schema).validate(value).stream().map(ValidationMessage::toString).toList();
  }

  private void validate(String where, String key, JsonNode schema, String body) {
    if (schema.isMissingNode()) {
      throw new AssertionError(where + ": no schema is documented");
    }
    JsonSchema compiled = schemas.computeIfAbsent(key, ignored -> compile(schema));
    try {
      Set<ValidationMessage> messages = compiled.validate(JSON.readTree(body));
      if (!messages.isEmpty()) {
        throw new AssertionError(where + ": " + messages + "\n" + body);
      }
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(where + ": not JSON: " + body, notJson);
    }
  }

  private JsonSchema compile(JsonNode schema) {
    ObjectNode root = JSON.createObjectNode();
    root.set("components", closed(document.path("components")));
    root.putArray("allOf").add(schema);
    return factory.getSchema(
        root, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  /** Answers may grow for others; ours hold nothing that the contract does not name. */
  private static JsonNode closed(JsonNode components) {
    JsonNode closed = components.deepCopy();
    closed
        .path("schemas")
        .forEach(schema -> {
          if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
          }
        });
    return closed;
  }

  /** What a reference leads to. */
  public JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static JsonNode read() {
    try {
      return YAML.readTree(FILE.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + FILE + "; run make generate", unreadable);
    }
  }
}
