package gov.cms.mentorship.shared.contract;

import gov.cms.mentorship.shared.text.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The limits of a value, where the rules stand inside an {@link Optional}; and whole patterns. */
final class Limits {

  /** How the generator writes that a text is not blank. */
  private static final String NOT_BLANK = "\\S";

  private static final DotName OPTIONAL = DotName.createSimple(Optional.class);

  private Limits() {}

  /** Writes the rules of what is optional into its schema, and makes each pattern a whole one. */
  static void of(Type type, Schema schema) {
    if (type.name().equals(OPTIONAL) && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
      type.asParameterizedType()
          .arguments()
          .getFirst()
          .annotations()
          .forEach(rule -> write(rule, schema));
    }
    anchor(schema);
  }

  /** Patterns are matched as a whole here, and anywhere in JSON Schema. */
  static void anchor(@Nullable Schema schema) {
    if (schema == null) {
      return;
    }
    anchor(schema.getItems());
    @Nullable String pattern = schema.getPattern();
    if (pattern == null || (pattern.startsWith("^") && pattern.endsWith("$"))) {
      return;
    }
    if (pattern.equals(NOT_BLANK)) {
      schema.setPattern(PlainText.VISIBLE);
    } else {
      schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
    }
  }

  private static void write(AnnotationInstance rule, Schema schema) {
    switch (rule.name().withoutPackagePrefix()) {
      case "Size" -> {
        @Nullable List<Schema.SchemaType> types = schema.getType();
        boolean list = types != null && types.contains(Schema.SchemaType.ARRAY);
        number(rule, "max")
            .ifPresent(max -> {
              if (list) {
                schema.setMaxItems(max);
              } else {
                schema.setMaxLength(max);
              }
            });
        number(rule, "min")
            .ifPresent(min -> {
              if (list) {
                schema.setMinItems(min);
              } else {
                schema.setMinLength(min);
                schema.setPattern(NOT_BLANK);
              }
            });
      }
      case "Min" -> number(rule, "value").map(BigDecimal::valueOf).ifPresent(schema::setMinimum);
      case "Max" -> number(rule, "value").map(BigDecimal::valueOf).ifPresent(schema::setMaximum);
      case "Pattern" -> schema.setPattern(rule.value("regexp").asString());
      default -> {
        // A rule of ours that the contract has no word for.
      }
    }
  }

  private static Optional<Integer> number(AnnotationInstance rule, String name) {
    @Nullable AnnotationValue value = rule.value(name);
    return value == null
        ? Optional.empty()
        : Optional.of(Math.toIntExact(((Number) value.value()).longValue()));
  }
}
