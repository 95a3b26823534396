package gov.cms.mentorship.shared.contract;

import gov.cms.mentorship.shared.http.MergePatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Tells schemas apart by what they are used for. What is sent is closed: it has no other fields.
 * What is answered may grow. In a merge patch nothing is required, and what is optional may be
 * null. A record that is used for more than one of them has a schema for each.
 */
final class SchemaUse {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String MORE = "More values may come; take one you don't know as it stands.";

  private final Map<String, Schema> schemas;
  private final Map<String, Schema> added = new TreeMap<>();

  private SchemaUse(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Gives each use its own schemas, and forgets those that nothing uses. */
  static void tellApart(OpenAPI contract) {
    SchemaUse use = new SchemaUse(contract.getComponents().getSchemas());
    List<Operation> operations =
        contract.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .toList();
    Set<String> answered = use.reachable(operations.stream().flatMap(SchemaUse::answers));
    // Every operation answers with problems, by shared answers.
    use.reach(OASFactory.createSchema().ref(SCHEMAS + "Problem"), answered);
    for (Operation operation : operations) {
      if (operation.getRequestBody() != null) {
        use.separate(operation.getRequestBody().getContent(), answered);
      }
    }
    Map<String, Schema> all = new TreeMap<>(use.schemas);
    all.putAll(use.added);
    Set<String> parameters = use.reachable(operations.stream().flatMap(SchemaUse::parameters));
    all.keySet()
        .removeIf(name ->
            !use.added.containsKey(name)
                && !answered.contains(name)
                && !parameters.contains(name)
                && !use.mentioned(name));
    answered.stream()
        .map(all::get)
        .filter(schema -> schema != null && schema.getEnumeration() != null)
        .forEach(SchemaUse::grows);
    contract.getComponents().setSchemas(all);
  }

  /** Marks an enum to which values may be added. */
  static void grows(Schema words) {
    words.addExtension("x-extensible-enum", true);
    words.setDescription(
        words.getDescription() == null ? MORE : words.getDescription() + " " + MORE);
  }

  private void separate(Content content, Set<String> answered) {
    content
        .getMediaTypes()
        .forEach((mediaType, body) -> {
          boolean patch = mediaType.equals(MergePatch.MEDIA_TYPE);
          body.setSchema(copy(body.getSchema(), patch, answered));
        });
  }

  /** The same for what is sent: objects by their new names, everything else as it is. */
  private Schema copy(Schema schema, boolean patch, Set<String> answered) {
    @Nullable String name = nameOf(schema);
    if (name != null) {
      @Nullable Schema target = schemas.get(name);
      if (target == null || target.getProperties() == null) {
        return schema;
      }
      String sent = patch ? stem(name) + "Update" : answered.contains(name) ? name + "Input" : name;
      if (!added.containsKey(sent)) {
        Schema closed = OASFactory.createSchema();
        closed.setAll(target.getAll());
        added.put(sent, closed);
        closed.setAdditionalPropertiesSchema(ProblemSchemas.nothing());
        @Nullable List<String> required = target.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        target
            .getProperties()
            .forEach((field, property) -> {
              Schema sentProperty = copy(property, patch, answered);
              boolean optional = required == null || !required.contains(field);
              properties.put(field, patch && optional ? orNull(sentProperty) : sentProperty);
            });
        closed.setProperties(properties);
        if (patch) {
          closed.setRequired(null);
        }
      }
      return OASFactory.createSchema().ref(SCHEMAS + sent);
    }
    if (schema.getItems() != null) {
      Schema list = OASFactory.createSchema();
      list.setAll(schema.getAll());
      list.setItems(copy(schema.getItems(), patch, answered));
      return list;
    }
    return schema;
  }

  /** In a patch, null takes the field away. */
  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null) {
      return OASFactory.createSchema()
          .anyOf(List.of(schema, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }
    Schema nullable = OASFactory.createSchema();
    nullable.setAll(schema.getAll());
    List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
    types.add(Schema.SchemaType.NULL);
    nullable.setType(types);
    return nullable;
  }

  private static String stem(String name) {
    return name.replaceFirst("^New", "").replaceFirst("Update$", "");
  }

  private boolean mentioned(String name) {
    return reachable(
            added.values().stream().flatMap(schema -> schema.getProperties().values().stream()))
        .contains(name);
  }

  private Set<String> reachable(Stream<Schema> from) {
    Set<String> names = new HashSet<>();
    from.forEach(schema -> reach(schema, names));
    return names;
  }

  private void reach(@Nullable Schema schema, Set<String> names) {
    if (schema == null) {
      return;
    }
    @Nullable String name = nameOf(schema);
    if (name != null) {
      if (names.add(name)) {
        reach(schemas.get(name), names);
      }
      return;
    }
    reach(schema.getItems(), names);
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(property -> reach(property, names));
    }
    if (schema.getAnyOf() != null) {
      schema.getAnyOf().forEach(part -> reach(part, names));
    }
  }

  private static @Nullable String nameOf(Schema schema) {
    return schema.getRef() == null ? null : schema.getRef().substring(SCHEMAS.length());
  }

  private static Stream<Schema> answers(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .filter(response -> response.getContent() != null)
        .flatMap(response -> response.getContent().getMediaTypes().values().stream())
        .map(MediaType::getSchema);
  }

  private static Stream<Schema> parameters(Operation operation) {
    return operation.getParameters() == null
        ? Stream.empty()
        : operation.getParameters().stream().map(parameter -> parameter.getSchema());
  }
}
