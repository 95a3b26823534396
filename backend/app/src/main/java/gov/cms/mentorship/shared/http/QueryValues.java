package gov.cms.mentorship.shared.http;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.time.WireTime;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of query parameters: one without the expected form is answered with the form.
 */
@Provider
class QueryValues implements ParamConverterProvider {

  private record Form(Function<String, ?> read, String description) {}

  private static final Form TRUE_OR_FALSE = choice(List.of(true, false));
  private static final Map<Class<?>, Form> FORMS =
      Map.of(
          boolean.class,
          TRUE_OR_FALSE,
          Boolean.class,
          TRUE_OR_FALSE,
          UUID.class,
          new Form(QueryValues::id, "An id of this API."),
          LocalDate.class,
          new Form(WireTime::date, "A day like 2026-01-31."));

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
    @Nullable QueryParam parameter = parameter(annotations);
    Class<?> wanted = unwrapped(type, genericType);
    @Nullable Form form =
        wanted.isEnum() ? choice(List.of(wanted.getEnumConstants())) : FORMS.get(wanted);
    return parameter == null || form == null ? null : new Reader<>(parameter.value(), form);
  }

  /** What may be left out comes wrapped. */
  private static Class<?> unwrapped(Class<?> type, @Nullable Type genericType) {
    return type.equals(Optional.class)
            && genericType instanceof ParameterizedType optional
            && optional.getActualTypeArguments()[0] instanceof Class<?> wrapped
        ? wrapped
        : type;
  }

  private static @Nullable QueryParam parameter(Annotation @Nullable [] annotations) {
    return annotations == null
        ? null
        : Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(QueryParam.class::cast)
            .findFirst()
            .orElse(null);
  }

  private static Form choice(List<?> choices) {
    List<String> names = choices.stream().map(Object::toString).toList();
    return new Form(
        text ->
            choices.stream()
                .filter(choice -> choice.toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new),
        "One of " + String.join(", ", names) + ".");
  }

  /** The short forms that Java reads as well are none of this API. */
  private static UUID id(String text) {
    UUID id = UUID.fromString(text);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("Not the whole id");
    }
    return id;
  }

  private record Reader<T>(String parameter, Form form) implements ParamConverter<T> {

    /** Called for a parameter that is left out as well. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T fromString(@Nullable String value) {
      if (value == null) {
        return null;
      }
      try {
        return (T) form.read.apply(value);
      } catch (IllegalArgumentException | DateTimeException malformed) {
        throw Problem.invalid("/" + parameter, form.description);
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
