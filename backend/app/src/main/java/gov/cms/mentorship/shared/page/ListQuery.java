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

/**
 * The query behind every list: a projection, conditions that are joined by {@code and}, a keyset
 * order, one page. Two statements: the page and its total.
 */
public final class ListQuery {

  private final EntityManager entities;
  private final String projection;
  private final String from;
  private final String id;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final Map<String, Object> orderParameters = new HashMap<>();

  private ListQuery(EntityManager entities, String projection, String from, String id) {
    this.entities = entities;
    this.projection = projection;
    this.from = from;
    this.id = id;
  }

  /**
   * Starts a query.
   *
   * @param projection the HQL select list, each column with an alias
   * @param from the HQL from clause with its joins
   * @param id the expression of the unique id, which breaks ties of the order
   */
  public static ListQuery of(EntityManager entities, String projection, String from, String id) {
    return new ListQuery(entities, projection, from, id);
  }

  /** Adds a condition without a parameter. */
  public ListQuery where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition with one named parameter. */
  public ListQuery where(String condition, String parameter, Object value) {
    conditions.add(condition);
    parameters.put(parameter, value);
    return this;
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

  /** Gives a value to a named parameter of the sort's expression. */
  public ListQuery order(String parameter, Object value) {
    orderParameters.put(parameter, value);
    return this;
  }

  /** Runs it: one page in the order of the sort. */
  public <T> Page<T> page(PageParameters page, Sort sort, Function<Tuple, T> toItem) {
    long total = total();
    String direction = sort.descending() ? "desc" : "asc";
    String select =
        "select %s, %s as keysetValue, %s as keysetId from %s"
            .formatted(projection, sort.expression(), id, from);
    List<String> all = new ArrayList<>(conditions);
    Map<String, Object> values = new HashMap<>(parameters);
    values.putAll(orderParameters);
    page.cursor()
        .map(cursor -> Cursor.decode(cursor, sort))
        .ifPresent(cursor -> {
          String beyond = sort.descending() ? "<" : ">";
          all.add(
              "(%1$s %3$s :keysetValue or (%1$s = :keysetValue and %2$s %3$s :keysetId))"
                  .formatted(sort.expression(), id, beyond));
          values.put("keysetValue", sort.value(cursor));
          values.put("keysetId", cursor.id());
        });
    String hql =
        "%s%s order by %s %s, %s %s"
            .formatted(select, whereClause(all), sort.expression(), direction, id, direction);
    List<Tuple> rows =
        bind(entities.createQuery(hql, Tuple.class), values)
            .setMaxResults(page.limit() + 1)
            .getResultList();
    boolean more = rows.size() > page.limit();
    List<Tuple> shown = more ? rows.subList(0, page.limit()) : rows;
    Optional<String> next =
        more ? Optional.of(cursorAfter(shown.getLast(), sort).encode()) : Optional.empty();
    return new Page<>(shown.stream().map(toItem).toList(), next, total);
  }

  private long total() {
    String hql = "select count(*) from %s%s".formatted(from, whereClause(conditions));
    return bind(entities.createQuery(hql, Long.class), parameters).getSingleResult();
  }

  private static Cursor cursorAfter(Tuple row, Sort sort) {
    return new Cursor(
        sort.name(), row.get("keysetValue").toString(), row.get("keysetId", UUID.class));
  }

  private static String whereClause(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static <R> TypedQuery<R> bind(TypedQuery<R> query, Map<String, Object> parameters) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
