package gov.cms.mentorship.shared.page;

import gov.cms.mentorship.shared.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One order that a list offers: by its keys, all in the same direction, then by id. An index has to
 * hold just these columns; {@code ListPlanTest} looks for it. Nothing here comes from a request.
 *
 * @param name as callers write it; a leading hyphen means descending
 * @param keys what the query orders by
 */
public record Sort(String name, List<Key> keys) {

  /**
   * A column, or an expression that has an index.
   *
   * @param expression never null for any row
   * @param parse reads a value back from a cursor
   * @param moves how it changes while somebody reads
   */
  public record Key(String expression, Function<String, ?> parse, Moves moves) {

    Object value(String text) {
      try {
        return parse.apply(text);
      } catch (DateTimeException | NumberFormatException malformed) {
        throw Cursor.unusable();
      }
    }
  }

  /**
   * How a key changes while somebody reads: pages after the first go on in the order that the first
   * one saw, so that no row is repeated or lost.
   *
   * @param changed the number of the transaction that changed the key last; empty if it stays
   * @param before the key as it was for the parameter {@code :seen}, a snapshot
   */
  public record Moves(String changed, String before) {

    private static final Moves NEVER = new Moves("", "");

    boolean ever() {
      return !changed.isEmpty();
    }
  }

  /** Orders by a point in time. */
  public static Sort byInstant(String name, String expression) {
    return by(name, key(expression, text -> Instant.parse(near(text))));
  }

  /** Orders by a date. */
  public static Sort byDate(String name, String expression) {
    return by(name, key(expression, text -> LocalDate.parse(near(text))));
  }

  /** Orders by a text. */
  public static Sort byText(String name, String expression) {
    return by(name, key(expression, Function.identity()));
  }

  /** Orders by a whole number. */
  public static Sort byNumber(String name, String expression) {
    return by(name, key(expression, Integer::valueOf));
  }

  /** Orders by several keys. */
  public static Sort by(String name, Key... keys) {
    return new Sort(name, List.of(keys));
  }

  /** A key that stays as it is while somebody reads. */
  public static Key key(String expression, Function<String, ?> parse) {
    return new Key(expression, parse, Moves.NEVER);
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

  String direction() {
    return descending() ? "desc" : "asc";
  }

  boolean moves() {
    return keys.stream().anyMatch(key -> key.moves.ever());
  }

  /** Years that the database may not know are written with a sign. */
  private static String near(String time) {
    if (time.startsWith("+") || time.startsWith("-")) {
      throw new DateTimeException("Too far away");
    }
    return time;
  }
}
