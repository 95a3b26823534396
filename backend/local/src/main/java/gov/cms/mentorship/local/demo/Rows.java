package gov.cms.mentorship.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Rows on their way into the database, written in batches in the order of their tables. */
final class Rows {

  private record Shape(String table, List<String> columns) {}

  /** A row in the making. */
  static final class Row {

    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Row(String table) {
      this.table = table;
    }

    Row set(String column, @Nullable Object value) {
      values.put(column, value);
      return this;
    }

    private Shape shape() {
      return new Shape(table, List.copyOf(values.keySet()));
    }
  }

  private final List<Row> waiting = new ArrayList<>();

  /** Adds a row to a table; its columns are set one by one. */
  Row into(String table) {
    Row row = new Row(table);
    waiting.add(row);
    return row;
  }

  /** Writes all rows in the order in which their tables came up first. */
  void write(Connection connection) throws SQLException {
    Map<Shape, List<Row>> batches =
        waiting.stream()
            .collect(Collectors.groupingBy(Row::shape, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<Shape, List<Row>> batch : batches.entrySet()) {
      insert(connection, batch.getKey(), batch.getValue());
    }
  }

  private static void insert(Connection connection, Shape shape, List<Row> rows)
      throws SQLException {
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                shape.table(),
                String.join(", ", shape.columns()),
                String.join(", ", Collections.nCopies(shape.columns().size(), "?")));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Row row : rows) {
        int parameter = 1;
        for (@Nullable Object value : row.values.values()) {
          insert.setObject(parameter++, toSql(connection, value));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static @Nullable Object toSql(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case Instant moment -> moment.atOffset(ZoneOffset.UTC);
      case Enum<?> name -> name.name();
      case List<?> texts -> connection.createArrayOf("text", texts.toArray());
      case Json json -> jsonb(json);
      case null, default -> value;
    };
  }

  private static PGobject jsonb(Json json) throws SQLException {
    PGobject value = new PGobject();
    value.setType("jsonb");
    value.setValue(json.text());
    return value;
  }
}
