package gov.cms.mentorship.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.cms.mentorship.testing.Contract.Operation;
import java.util.List;

/** A request body with every field that the contract knows, each with a value of the right kind. */
public record ExampleBody(JsonNode body, List<Text> texts) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * A field that takes a text.
   *
   * @param pointer where it is
   * @param schema what the contract says of it
   */
  public record Text(String pointer, JsonNode schema) {

    /** Whether the contract says no more of it: it is no date and none of a few words. */
    public boolean free() {
      return !schema.has("enum") && !schema.has("format");
    }
  }

  /** The body of an operation that takes one. */
  public static ExampleBody of(Operation operation) {
    JsonNode schema = operation.bodySchema();
    return new ExampleBody(value(schema), texts(schema, ""));
  }

  /**
   * The same with other values, as a merge patch says it: what is null goes, arrays are replaced.
   */
  public ExampleBody patched(JsonNode patch) {
    JsonNode changed = body.deepCopy();
    patch((ObjectNode) changed, patch);
    return new ExampleBody(changed, texts);
  }

  /** Its JSON with another text in one place. */
  public JsonNode with(String pointer, String text) {
    JsonNode changed = body.deepCopy();
    int last = pointer.lastIndexOf('/');
    String name = pointer.substring(last + 1);
    switch (changed.at(pointer.substring(0, last))) {
      case ArrayNode array -> array.set(Integer.parseInt(name), JSON.textNode(text));
      case ObjectNode object -> object.put(name, text);
      default -> throw new IllegalArgumentException(pointer);
    }
    return changed;
  }

  private static JsonNode value(JsonNode described) {
    JsonNode schema = resolved(described);
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> JSON.arrayNode().add(value(schema.path("items")));
      case "integer", "number" -> JSON.numberNode(1);
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.textNode(text(schema.path("format").asText()));
    };
  }

  private static ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(field -> object.set(field.getKey(), value(field.getValue())));
    return object;
  }

  private static String text(String format) {
    return switch (format) {
      case "date" -> "2027-01-31";
      case "date-time" -> "2027-01-31T12:00:00Z";
      case "duration" -> "P6M";
      case "uuid" -> "01900000-0000-7000-8000-000000000000";
      default -> "a text";
    };
  }

  private static List<Text> texts(JsonNode described, String pointer) {
    JsonNode schema = resolved(described);
    return switch (type(schema)) {
      case "object" ->
          schema
              .path("properties")
              .propertyStream()
              .flatMap(field -> texts(field.getValue(), pointer + "/" + field.getKey()).stream())
              .toList();
      case "array" -> texts(schema.path("items"), pointer + "/0");
      case "string" -> List.of(new Text(pointer, schema));
      default -> List.of();
    };
  }

  private static void patch(ObjectNode target, JsonNode patch) {
    patch
        .properties()
        .forEach(field -> {
          if (field.getValue().isNull()) {
            target.remove(field.getKey());
          } else if (target.path(field.getKey()) instanceof ObjectNode inner
              && field.getValue().isObject()) {
            patch(inner, field.getValue());
          } else {
            target.set(field.getKey(), field.getValue());
          }
        });
  }

  /** What a reference leads to, besides null. */
  private static JsonNode resolved(JsonNode schema) {
    if (schema.has("anyOf")) {
      return resolved(schema.path("anyOf").path(0));
    }
    return schema.has("$ref")
        ? resolved(Contract.committed().document().at(schema.path("$ref").asText().substring(1)))
        : schema;
  }

  /** The type, besides null. */
  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.path(0).asText() : type.asText();
  }
}
