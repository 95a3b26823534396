package gov.cms.mentorship.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.cms.mentorship.shared.problem.UnreadableJson;
import gov.cms.mentorship.shared.problem.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Set;

/**
 * What a caller wants to be different (JSON merge patch, RFC 7396): a field that is absent keeps
 * its value, {@code null} takes an optional one away, a list is replaced.
 *
 * @param <T> the record of everything that can be changed
 */
public final class MergePatch<T extends Record> {

  /** The media type of such a body. */
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectNode changes;
  private final Class<T> type;
  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectNode changes, Class<T> type, ObjectMapper json, Validator validator) {
    this.changes = changes;
    this.type = type;
    this.json = json;
    this.validator = validator;
  }

  /**
   * All that can be changed, as it would be from now on; a {@code 400} problem when that breaks a
   * rule.
   *
   * @param current the resource as the caller reads it
   */
  public T applyTo(Record current) {
    ObjectNode merged = json.createObjectNode();
    JsonNode seen = json.valueToTree(current);
    Arrays.stream(type.getRecordComponents())
        .filter(component -> seen.has(component.getName()))
        .forEach(component -> merged.set(component.getName(), seen.path(component.getName())));
    merge(merged, changes);
    T changed = read(merged);
    Set<ConstraintViolation<T>> violations = validator.validate(changed);
    if (!violations.isEmpty()) {
      throw Violations.problemOf(violations);
    }
    return changed;
  }

  private T read(ObjectNode merged) {
    try {
      return json.treeToValue(merged, type);
    } catch (JsonProcessingException unreadable) {
      throw UnreadableJson.problemOf(unreadable);
    }
  }

  private static void merge(ObjectNode target, ObjectNode changes) {
    changes
        .properties()
        .forEach(change -> {
          String field = change.getKey();
          switch (change.getValue()) {
            case ObjectNode inner ->
                merge(
                    target.path(field) instanceof ObjectNode there
                        ? there
                        : target.putObject(field),
                    inner);
            case JsonNode value when value.isNull() -> target.remove(field);
            case JsonNode value -> target.set(field, value);
          }
        });
  }
}
