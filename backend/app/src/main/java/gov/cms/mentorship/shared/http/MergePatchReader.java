package gov.cms.mentorship.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.UnreadableJson;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads merge patches, of which every field can be changed, and taken away if it says null. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
class MergePatchReader implements MessageBodyReader<MergePatch<?>> {

  private final ObjectMapper json;
  private final Validator validator;

  MergePatchReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == MergePatch.class;
  }

  @Override
  public MergePatch<?> readFrom(
      Class<MergePatch<?>> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    JsonNode changes = json.readTree(body);
    if (!(changes instanceof ObjectNode object)) {
      throw Problem.of(
          CommonProblem.MALFORMED_REQUEST, "Send a JSON object with the fields that change.");
    }
    Class<? extends Record> changed = argument(genericType).asSubclass(Record.class);
    List<FieldError> errors = new ArrayList<>();
    check(changed, object, "", errors);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new MergePatch<>(object, changed, json, validator);
  }

  /** Once merged, a field that was taken away can't be told from one that never was. */
  private static void check(
      Class<?> type, ObjectNode changes, String parent, List<FieldError> errors) {
    for (var change : changes.properties()) {
      String pointer = parent + "/" + change.getKey();
      Optional<RecordComponent> field =
          Arrays.stream(type.getRecordComponents())
              .filter(component -> component.getName().equals(change.getKey()))
              .findFirst();
      if (field.isEmpty()) {
        errors.add(UnreadableJson.unknown(pointer));
        continue;
      }
      boolean optional = field.get().getType() == Optional.class;
      if (change.getValue().isNull() && !optional) {
        errors.add(new FieldError(pointer, "You can change this, but not remove it."));
      }
      Class<?> inner = optional ? argument(field.get().getGenericType()) : field.get().getType();
      if (inner.isRecord() && change.getValue() instanceof ObjectNode object) {
        check(inner, object, pointer, errors);
      }
    }
  }

  private static Class<?> argument(Type type) {
    return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
