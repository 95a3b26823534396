package gov.cms.mentorship.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds texts in the columns of the features, wherever those are. */
public final class StoredTexts {

  /** One query for each column that holds texts, by itself, in lists or in documents. */
  private static final String QUERIES =
      """
      select format(case when data_type = 'ARRAY' then 'select unnest(%2$I)::text from %1$I'
                         when data_type = 'jsonb' or column_name = 'questions'
                         then 'select v #>> ''{}'' from %1$I, jsonb_path_query(%2$I::jsonb, ''$.**'') v'
                         else 'select %2$I from %1$I' end, table_name, column_name)
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and (data_type in ('text', 'jsonb') or udt_name = '_text')
        and table_name not in ('audit_event', 'domain_event', 'idempotency_key', 'scheduled_tasks',
                               'program', 'taxonomy_term', 'flyway_schema_history')
      """;

  private StoredTexts() {}

  /** Those of the texts that are stored somewhere as they are. */
  public static Set<String> among(Collection<String> texts) {
    return Database.call(connection -> {
      Set<String> found = new HashSet<>();
      try (PreparedStatement queries = connection.prepareStatement(QUERIES);
          ResultSet query = queries.executeQuery()) {
        while (query.next()) {
          found.addAll(among(connection, query.getString(1), texts));
        }
      }
      return found;
    });
  }

  private static Set<String> among(Connection connection, String query, Collection<String> texts)
      throws SQLException {
    String sql = "select distinct text from (%s) as stored (text) where text = any (?)";
    try (PreparedStatement select = connection.prepareStatement(sql.formatted(query))) {
      select.setArray(1, connection.createArrayOf("text", texts.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        Set<String> found = new HashSet<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }
}
