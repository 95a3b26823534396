package gov.cms.mentorship.shared.page;

import gov.cms.mentorship.shared.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One order that a list offers. The expression never comes from a request.
 *
 * @param name as callers write it; a leading hyphen means descending
 * @param expression what the query orders by; never null for any row
 * @param parse reads a sort value back from a cursor
 */
public record Sort(String name, String expression, Function<String, ?> parse) {

  /** Orders by a point in time. */
  public static Sort byInstant(String name, String expression) {
    return new Sort(name, expression, text -> Instant.parse(near(text)));
  }

  /** Orders by a date. */
  public static Sort byDate(String name, String expression) {
    return new Sort(name, expression, text -> LocalDate.parse(near(text)));
  }

  /** Orders by a text. */
  public static Sort byText(String name, String expression) {
    return new Sort(name, expression, Function.identity());
  }

  /** Orders by a whole number. */
  public static Sort byNumber(String name, String expression) {
    return new Sort(name, expression, Integer::valueOf);
  }

  /** The sort of this name among those that are allowed. */
  public static Sort choose(String name, List<Sort> allowed) {
    return allowed.stream()
        .filter(sort -> sort.name.equals(name))
        .findFirst()
        .orElseThrow(() ->
            Problem.invalid(
                "/sort",
                "One of " + String.join(", ", allowed.stream().map(Sort::name).toList()) + "."));
  }

  boolean descending() {
    return name.startsWith("-");
  }

  /** Years that the database may not know are written with a sign. */
  private static String near(String time) {
    if (time.startsWith("+") || time.startsWith("-")) {
      throw new DateTimeException("Too far away");
    }
    return time;
  }

  Object value(Cursor cursor) {
    try {
      return parse.apply(cursor.value());
    } catch (DateTimeException | NumberFormatException malformed) {
      throw Cursor.unusable();
    }
  }
}
