package gov.cms.mentorship.shared.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The query behind every list. It finds the ids of one page by walking an index from where the page
 * before ended, and then reads those rows alone. What an index cannot walk in one go, such as two
 * states or "mine as mentee or as mentor", is walked as branches that are merged. The total is
 * counted for the first page and travels in the cursor.
 */
public final class ListQuery {

  private final EntityManager entities;
  private final String projection;
  private final String root;
  private final String joins;
  private final String id;
  private final List<String> conditions = new ArrayList<>();
  private final List<List<String>> alternatives = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private Supplier<List<UUID>> ahead = List::of;

  private ListQuery(EntityManager entities, String projection, String root, String joins) {
    this.entities = entities;
    this.projection = projection;
    this.root = root;
    this.joins = joins;
    this.id = root.substring(root.lastIndexOf(' ') + 1) + ".id";
  }

  /**
   * Starts a query.
   *
   * @param projection the HQL select list, each column with an alias
   * @param root the entity that is listed and its alias; conditions and orders speak of it alone
   * @param joins what the projection needs beside it
   */
  public static ListQuery of(
      EntityManager entities, String projection, String root, String... joins) {
    return new ListQuery(entities, projection, root, String.join(" ", joins));
  }

  /** Adds a condition without a parameter. */
  public ListQuery where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition with one named parameter. */
  public ListQuery where(String condition, String parameter, Object value) {
    return where(condition, Map.of(parameter, value));
  }

  /** Adds a condition with named parameters. */
  public ListQuery where(String condition, Map<String, ?> values) {
    parameters.putAll(values);
    return where(condition);
  }

  /** As {@link #where(String, String, Object)} if there is a value. */
  public ListQuery whereIf(String condition, String parameter, Optional<?> value) {
    value.ifPresent(present -> where(condition, parameter, present));
    return this;
  }

  /** As {@link #where(String, String, Object)} if there is any value. */
  public ListQuery whereAny(String condition, String parameter, Collection<?> values) {
    return values.isEmpty() ? this : where(condition, parameter, values);
  }

  /**
   * Adds alternatives that each have an index of their own. No row may meet two of them.
   *
   * @param values the parameters of all of them
   */
  public ListQuery either(Map<String, ?> values, String... conditions) {
    parameters.putAll(values);
    alternatives.add(List.of(conditions));
    return this;
  }

  /** Adds the values of an indexed column as alternatives, if there are any. */
  public ListQuery eachOf(String column, String parameter, Collection<?> values) {
    List<?> distinct = values.stream().distinct().toList();
    if (!distinct.isEmpty()) {
      alternatives.add(
          IntStream.range(0, distinct.size())
              .mapToObj(i -> column + " = :" + parameter + i)
              .toList());
      IntStream.range(0, distinct.size())
          .forEach(i -> parameters.put(parameter + i, distinct.get(i)));
    }
    return this;
  }

  /**
   * Lets some rows stand ahead of the order of the sort. They are found for the first page and
   * travel in the cursor, so that later pages neither find them again nor find others.
   *
   * @param ids in their order; so few that a cursor can carry them
   */
  public ListQuery ahead(Supplier<List<UUID>> ids) {
    ahead = ids;
    return this;
  }

  /** Runs it: one page in the order of the sort. */
  public <T> Page<T> page(PageParameters page, Sort sort, Function<Tuple, T> toItem) {
    Optional<Cursor> after = page.cursor().map(cursor -> Cursor.decode(cursor, sort));
    PageStart start = new PageStart(sort, after, after.map(Cursor::ahead).orElseGet(ahead));
    List<Tuple> rows = rows(start, page.limit() + 1);
    boolean more = rows.size() > page.limit();
    List<Tuple> shown = more ? rows.subList(0, page.limit()) : rows;
    long total = after.map(Cursor::total).orElseGet(() -> more ? total() : rows.size());
    Optional<String> next =
        more ? Optional.of(cursorAfter(shown.getLast(), start, total).encode()) : Optional.empty();
    return new Page<>(shown.stream().map(toItem).toList(), next, total);
  }

  private List<Tuple> rows(PageStart start, int limit) {
    Sort sort = start.sort();
    Map<String, Object> values = new HashMap<>(parameters);
    values.putAll(start.parameters());
    List<String> parts = new ArrayList<>(walks(start, limit));
    boolean waiting = !start.waiting().isEmpty();
    if (waiting) {
      branches().forEach(branch -> parts.add(waiting(branch, sort, limit)));
    }
    String order =
        IntStream.range(0, sort.keys().size())
            .mapToObj(i -> "k.key%d %s, ".formatted(i, sort.direction()))
            .collect(Collectors.joining());
    String keys =
        IntStream.range(0, sort.keys().size())
            .mapToObj(i -> "k.key%1$d as key%1$d, ".formatted(i))
            .collect(Collectors.joining());
    String seen =
        sort.moves() && start.after().isEmpty() ? "function('current_snapshot' as String)" : "''";
    String hql =
        "select %s, %sk.id as keyId, %s as seen from (%s) k join %s on %s = k.id %s order by %s%sk.id %s limit %d"
            .formatted(
                projection,
                keys,
                seen,
                union(parts),
                root,
                id,
                joins,
                waiting ? "k.place, " : "",
                order,
                sort.direction(),
                limit);
    return bind(entities.createQuery(hql, Tuple.class), values).getResultList();
  }

  /** One walk along an index for each branch. */
  private List<String> walks(PageStart start, int limit) {
    List<List<String>> branches =
        start.ahead().isEmpty()
            ? branches()
            : branches().stream().map(branch -> with(branch, id + " not in :ahead")).toList();
    List<Sort.Key> keys = start.sort().keys();
    List<String> stayed = keys.stream().map(Sort.Key::expression).toList();
    if (!start.hasMoved()) {
      return branches.stream().map(branch -> walk(stayed, branch, start, limit)).toList();
    }
    Sort.Key moving = keys.stream().filter(key -> key.moves().ever()).findFirst().orElseThrow();
    List<String> before =
        keys.stream().map(key -> key == moving ? key.moves().before() : key.expression()).toList();
    String changed = moving.moves().changed();
    List<String> walks = new ArrayList<>();
    for (List<String> branch : branches) {
      walks.add(walk(stayed, with(branch, changed + " < :oldest"), start, limit));
      walks.add(walk(before, with(branch, changed + " >= :oldest"), start, limit));
    }
    return walks;
  }

  private String walk(List<String> keys, List<String> branch, PageStart start, int limit) {
    Sort sort = start.sort();
    List<String> all = branch;
    if (start.isWithin()) {
      String values =
          IntStream.range(0, keys.size())
              .mapToObj(i -> ":key" + i + ", ")
              .collect(Collectors.joining());
      all =
          with(
              branch,
              "(%s, %s) %s (%s:keyId)"
                  .formatted(String.join(", ", keys), id, sort.descending() ? "<" : ">", values));
    }
    String order =
        keys.stream().map(key -> key + " " + sort.direction() + ", ").collect(Collectors.joining());
    // Behind all that stands ahead: the place of those is far below.
    return "%s%s order by %s%s %s limit %d"
        .formatted(
            columns(keys, Integer.toString(Integer.MAX_VALUE)),
            whereClause(all),
            order,
            id,
            sort.direction(),
            limit);
  }

  /** What stands ahead and was on no page yet, each with its place. */
  private String waiting(List<String> branch, Sort sort, int limit) {
    String place = "locate(cast(%s as String), :places)".formatted(id);
    return "%s%s order by %s limit %d"
        .formatted(
            columns(sort.keys().stream().map(Sort.Key::expression).toList(), place),
            whereClause(with(branch, id + " in :waiting")),
            place,
            limit);
  }

  private String columns(List<String> keys, String place) {
    String columns =
        IntStream.range(0, keys.size())
            .mapToObj(i -> keys.get(i) + " as key" + i + ", ")
            .collect(Collectors.joining());
    return "select %s%s as id, %s as place from %s".formatted(columns, id, place, root);
  }

  private long total() {
    List<String> parts =
        branches().stream()
            .map(branch -> "select %s as id from %s%s".formatted(id, root, whereClause(branch)))
            .toList();
    String hql = "select count(*) from (%s) k".formatted(union(parts));
    return bind(entities.createQuery(hql, Long.class), parameters).getSingleResult();
  }

  /** The conditions of each branch: all that hold in any case, and one of each alternative. */
  private List<List<String>> branches() {
    List<List<String>> branches = List.of(conditions);
    for (List<String> choices : alternatives) {
      branches =
          branches.stream()
              .flatMap(branch -> choices.stream().map(choice -> with(branch, choice)))
              .toList();
    }
    return branches;
  }

  private static String union(List<String> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : parts.stream().collect(Collectors.joining(") union all (", "(", ")"));
  }

  private static List<String> with(List<String> conditions, String more) {
    List<String> all = new ArrayList<>(conditions);
    all.add(more);
    return all;
  }

  private static Cursor cursorAfter(Tuple row, PageStart start, long total) {
    Sort sort = start.sort();
    return new Cursor(
        sort.name(),
        total,
        start.after().map(Cursor::seen).orElseGet(() -> Snapshot.of(row.get("seen", String.class))),
        IntStream.range(0, sort.keys().size())
            .mapToObj(i -> row.get("key" + i).toString())
            .toList(),
        row.get("keyId", UUID.class),
        start.ahead());
  }

  private static String whereClause(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static <R> TypedQuery<R> bind(TypedQuery<R> query, Map<String, Object> parameters) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
