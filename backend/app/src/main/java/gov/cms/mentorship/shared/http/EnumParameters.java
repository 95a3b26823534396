package gov.cms.mentorship.shared.http;

import gov.cms.mentorship.shared.problem.Problem;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads query parameters that choose from a list: an unknown choice is answered with the list. */
@Provider
class EnumParameters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
    return type.isEnum() ? new Choice<>(type, nameIn(annotations)) : null;
  }

  private static String nameIn(Annotation @Nullable [] annotations) {
    return annotations == null
        ? ""
        : Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst()
            .orElse("");
  }

  private record Choice<T>(Class<T> type, String parameter) implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.toString().equals(value))
          .findFirst()
          .orElseThrow(() -> Problem.invalid("/" + parameter, "One of " + choices() + "."));
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }

    private String choices() {
      List<String> names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
      return String.join(", ", names);
    }
  }
}
