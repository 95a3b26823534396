package gov.cms.mentorship.testing;

import gov.cms.mentorship.platform.PostgresServer;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The test database with the rights of the application, for what a test cannot do by the API. */
public final class Database {

  private static final int MOST_CONNECTIONS = 20;
  private static final Map<String, AgroalDataSource> POOLS = new ConcurrentHashMap<>();

  private Database() {}

  /** Runs one statement; tells how many rows it changed. */
  public static int update(String sql, Object... parameters) {
    try (Connection connection = connect();
        PreparedStatement statement = prepare(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /** What is done with a connection that has the rights of the owner. */
  @FunctionalInterface
  public interface Work<T> {

    /** Does it. */
    T on(Connection connection) throws SQLException;
  }

  /** Does something in one transaction with the rights of the owner. */
  public static <T> T call(Work<T> work) {
    return inTransaction(
        PostgresServer.OWNER,
        "",
        connection -> {
          T done = work.on(connection);
          connection.commit();
          return done;
        });
  }

  /** Runs one statement with the rights of the owner, who may change the tables themselves. */
  public static void change(String sql) {
    try (Connection connection = connect(PostgresServer.OWNER);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /** Runs something while a transaction of somebody else has run a statement and does not end. */
  public static void holding(String sql, Runnable meanwhile) {
    inTransaction(
        PostgresServer.APPLICATION,
        sql,
        connection -> {
          text(connection, sql);
          meanwhile.run();
          return true;
        });
  }

  /** The single number that a query finds. */
  public static long count(String sql, Object... parameters) {
    return Long.parseLong(text(sql, parameters));
  }

  /** The single value that a query finds, as text. */
  public static String text(String sql, Object... parameters) {
    try (Connection connection = connect()) {
      return text(connection, sql, parameters);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /** As {@link #count} in a transaction in which this person acts. */
  public static long countAs(TestPerson person, String sql, Object... parameters) {
    return inTransaction(
        PostgresServer.APPLICATION,
        sql,
        connection -> {
          text(
              connection,
              "select set_config('mentorship.person', (select id::text from person where subject = ?), true)",
              person.subject());
          return Long.parseLong(text(connection, sql, parameters));
        });
  }

  /** Does something while nobody else gets at a table. */
  public static <T> T whileLocked(String table, Supplier<T> work) {
    return whileIn("access exclusive", table, work);
  }

  /** Does something while nobody writes to a table; its rows can be read and locked. */
  public static <T> T whileUnwritten(String table, Supplier<T> work) {
    return whileIn("share", table, work);
  }

  private static <T> T whileIn(String mode, String table, Supplier<T> work) {
    return call(connection -> {
      try (PreparedStatement lock =
          connection.prepareStatement("lock table %s in %s mode".formatted(table, mode))) {
        lock.execute();
      }
      return work.get();
    });
  }

  /** Whether somebody waits for a table that is locked. */
  public static boolean isWaitedFor(String table) {
    return count(
            "select count(*) from pg_locks where relation = cast(? as regclass) and not granted",
            table)
        > 0;
  }

  /** How many transactions of the application wait for what others hold. */
  static long waiting() {
    return count(
        "select count(*) from pg_stat_activity where usename = current_user and wait_event_type = 'Lock'");
  }

  /** How the database answers a query, as JSON; whole tables are read only where no index helps. */
  static String explain(String query) {
    return inTransaction(
        PostgresServer.APPLICATION,
        query,
        connection -> {
          text(connection, "select set_config('enable_seqscan', 'off', true)");
          return text(connection, "explain (analyze, buffers, format json) " + query);
        });
  }

  private static String text(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet found = statement.executeQuery()) {
      found.next();
      return String.valueOf(found.getString(1));
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(
          i + 1,
          parameters[i] instanceof Instant moment
              ? moment.atOffset(ZoneOffset.UTC)
              : parameters[i]);
    }
    return statement;
  }

  private static Connection connect() throws SQLException {
    return connect(PostgresServer.APPLICATION);
  }

  /** Does something in a transaction, of which nothing stays unless it commits. */
  private static <T> T inTransaction(String role, String what, Work<T> work) {
    try (Connection connection = connect(role)) {
      connection.setAutoCommit(false);
      try {
        return work.on(connection);
      } finally {
        connection.rollback();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(what, failure);
    }
  }

  private static Connection connect(String role) throws SQLException {
    return POOLS.computeIfAbsent(role, Database::pool).getConnection();
  }

  private static AgroalDataSource pool(String role) {
    String url = TestPlatform.platform().postgres().jdbcUrl();
    try {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(pool ->
                  pool.maxSize(MOST_CONNECTIONS)
                      .connectionFactoryConfiguration(connections ->
                          connections
                              .jdbcUrl(url)
                              .principal(new NamePrincipal(role))
                              .credential(new SimplePassword(role)))));
    } catch (SQLException failure) {
      throw new IllegalStateException(role, failure);
    }
  }
}
