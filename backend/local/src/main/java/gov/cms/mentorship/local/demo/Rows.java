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
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Rows on their way into the database, written in batches in the order of their tables. */
final class Rows {

  private record Shape(String table, List<String> columns) {}

  private final Map<Shape, List<List<@Nullable Object>>> waiting = new LinkedHashMap<>();

  /** Adds a row: names of columns and their values in turn. */
  void add(String table, @Nullable Object... namesAndValues) {
    List<String> columns = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      columns.add(String.valueOf(namesAndValues[i]));
      values.add(namesAndValues[i + 1]);
    }
    waiting.computeIfAbsent(new Shape(table, columns), shape -> new ArrayList<>()).add(values);
  }

  /** Writes all rows in the order in which their tables came up first. */
  void write(Connection connection) throws SQLException {
    for (Map.Entry<Shape, List<List<@Nullable Object>>> batch : waiting.entrySet()) {
      Shape shape = batch.getKey();
      String sql =
          "insert into %s (%s) values (%s)"
              .formatted(
                  shape.table(),
                  String.join(", ", shape.columns()),
                  String.join(", ", Collections.nCopies(shape.columns().size(), "?")));
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        for (List<@Nullable Object> values : batch.getValue()) {
          for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, toSql(connection, values.get(i)));
          }
          insert.addBatch();
        }
        insert.executeBatch();
      }
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
