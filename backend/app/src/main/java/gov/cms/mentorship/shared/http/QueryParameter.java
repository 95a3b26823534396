package gov.cms.mentorship.shared.http;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.text.PlainText;
import gov.cms.mentorship.shared.time.WireTime;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A query parameter as its operation declares it: values without the declared form are refused
 * before anything reads them.
 */
record QueryParameter(String name, Class<?> type, boolean repeatable) {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  /** What may be left out or repeated is declared as something that holds the values. */
  static QueryParameter of(String name, Class<?> declared, Type generic) {
    Class<?> type =
        generic instanceof ParameterizedType holder
                && holder.getActualTypeArguments()[0] instanceof Class<?> held
            ? held
            : declared;
    return new QueryParameter(name, type, Collection.class.isAssignableFrom(declared));
  }

  void check(List<String> values) {
    if (!repeatable && values.size() > 1) {
      throw invalid("Give it once.");
    }
    values.forEach(this::check);
  }

  private void check(String value) {
    Optional<String> fault = PlainText.fault(value);
    if (fault.isPresent()) {
      throw invalid(fault.get());
    }
    if (PlainText.isBlank(value)) {
      throw invalid("Give it a value, or leave it out.");
    }
    if (type.isEnum()) {
      checkChoice(value, Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    } else if (type.equals(boolean.class) || type.equals(Boolean.class)) {
      checkChoice(value, List.of("true", "false"));
    } else if (type.equals(UUID.class) && !ID.matcher(value).matches()) {
      throw invalid("An id of this API.");
    } else if (type.equals(int.class) || type.equals(Integer.class)) {
      checkNumber(value);
    } else if (type.equals(LocalDate.class)) {
      checkDay(value);
    }
  }

  private void checkChoice(String value, List<String> choices) {
    if (!choices.contains(value)) {
      throw invalid("One of " + String.join(", ", choices) + ".");
    }
  }

  private void checkNumber(String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw invalid("A whole number of at most nine digits.");
    }
  }

  private void checkDay(String value) {
    try {
      WireTime.date(value);
    } catch (DateTimeException malformed) {
      throw invalid(WireTime.EXPECTED_DATE);
    }
  }

  private Problem invalid(String detail) {
    return Problem.invalid("/" + name, detail);
  }
}
