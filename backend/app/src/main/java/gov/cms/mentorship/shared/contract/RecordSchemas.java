package gov.cms.mentorship.shared.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the records what their schemas leave out: every component that is not an {@link
 * Optional} is required, and the limits of what is optional.
 */
final class RecordSchemas {

  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final String APPLICATION = "gov.cms.mentorship";

  private final Map<String, ClassInfo> bySchemaName = new HashMap<>();

  RecordSchemas(IndexView index) {
    index.getKnownClasses().stream()
        .filter(ClassInfo::isRecord)
        .filter(type -> type.name().toString().startsWith(APPLICATION))
        .forEach(type -> bySchemaName.put(schemaName(type), type));
  }

  void complete(String name, Schema schema) {
    @Nullable ClassInfo type = bySchemaName.get(rawName(name));
    if (type == null || schema.getProperties() == null) {
      return;
    }
    List<String> required =
        type.recordComponentsInDeclarationOrder().stream()
            .filter(
                component -> !component.type().name().equals(DotName.createSimple(Optional.class)))
            .map(RecordComponentInfo::name)
            .toList();
    schema.setRequired(required.isEmpty() ? null : required);
    Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
    properties.replaceAll((field, property) -> withoutNull(property));
    type.recordComponentsInDeclarationOrder()
        .forEach(component -> {
          @Nullable Schema property = properties.get(component.name());
          if (property != null) {
            Limits.of(component.type(), property);
          }
        });
    schema.setProperties(properties);
  }

  /** An optional field is absent when there is no value; it is never null. */
  private static Schema withoutNull(Schema property) {
    if (property.getRef() != null) {
      // What it refers to is not said a second time.
      return OASFactory.createSchema().ref(property.getRef());
    }
    if (property.getType() != null && property.getType().size() > 1) {
      property.setType(
          property.getType().stream().filter(type -> type != Schema.SchemaType.NULL).toList());
    }
    if (property.getAnyOf() != null && property.getAnyOf().size() == 2) {
      Schema value = property.getAnyOf().getFirst();
      return value.getRef() == null ? value : OASFactory.createSchema().ref(value.getRef());
    }
    return property;
  }

  /** Generic records appear once for each item, as in {@code PageProgram}. */
  private static String rawName(String name) {
    return name.startsWith("Page") ? "Page" : name;
  }

  /** What the schema of a record is called. */
  static String schemaName(ClassInfo type) {
    @Nullable AnnotationInstance annotation = type.declaredAnnotation(SCHEMA);
    return annotation == null || annotation.value("name") == null
        ? type.simpleName()
        : annotation.value("name").asString();
  }
}
