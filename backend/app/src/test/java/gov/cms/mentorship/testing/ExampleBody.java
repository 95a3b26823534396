package gov.cms.mentorship.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.cms.mentorship.testing.Contract.Operation;
import java.util.ArrayList;
import java.util.List;

/** A request body with every field that the contract knows, each with a value of the right kind. */
public record ExampleBody(JsonNode body) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The body of an operation that takes one. */
  public static ExampleBody of(Operation operation) {
    return new ExampleBody(
        value(operation.description().at("/requestBody/content/application~1json/schema")));
  }

  /** The pointers of all its texts. */
  public List<String> texts() {
    return texts(body, "");
  }

  /** The same with another text in one place. */
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

  private static JsonNode value(JsonNode schema) {
    if (schema.has("$ref")) {
      return value(Contract.committed().document().at(schema.path("$ref").asText().substring(1)));
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    return switch (schema.path("type").asText()) {
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

  private static List<String> texts(JsonNode node, String pointer) {
    List<String> found = new ArrayList<>();
    if (node.isTextual()) {
      found.add(pointer);
    }
    node.properties()
        .forEach(field -> found.addAll(texts(field.getValue(), pointer + "/" + field.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.addAll(texts(node.path(i), pointer + "/" + i));
    }
    return found;
  }
}
