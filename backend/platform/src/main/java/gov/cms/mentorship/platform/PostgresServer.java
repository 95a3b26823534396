package gov.cms.mentorship.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server on the loopback address with the database {@value #DATABASE} and its two
 * roles: {@value #OWNER} owns it and runs migrations, {@value #APPLICATION} may only connect and
 * use what migrations grant. Local passwords equal the role names.
 */
public final class PostgresServer implements AutoCloseable {

  /** The application's database. */
  public static final String DATABASE = "mentorship";

  /** The role that owns the database and changes its schema. */
  public static final String OWNER = "mentorship_owner";

  /** The role of the running application. */
  public static final String APPLICATION = "mentorship_app";

  private static final String SUPERUSER = "postgres";
  private static final Duration START_LIMIT = Duration.ofMinutes(1);

  private final ChildProcess process;
  private final int port;

  private PostgresServer(ChildProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts a server on a data folder that is kept, and creates the folder, the roles and the
   * database when they are missing.
   *
   * @param dataDirectory where the data is kept between starts
   * @param port the port to listen on; 0 takes a free one
   * @param log the log file
   */
  public static PostgresServer start(Path dataDirectory, int port, Path log) {
    return start(dataDirectory, port, log, List.of());
  }

  /** Starts an empty server on a free port; its data vanishes when this program ends. */
  public static PostgresServer forTests() {
    Path folder = Folders.temporary("postgres");
    // Nobody misses this data after a crash, so nothing waits for the disk.
    List<String> settings =
        List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");
    return start(folder.resolve("data"), 0, folder.resolve("postgres.log"), settings);
  }

  private static PostgresServer start(
      Path dataDirectory, int port, Path log, List<String> settings) {
    Path data = dataDirectory.toAbsolutePath();
    PostgresPrograms programs = PostgresPrograms.installed();
    try {
      if (!Files.exists(data.resolve("PG_VERSION"))) {
        initialise(programs, data);
      }
      // Left by a server that was killed; Orphans has ended it if it still ran.
      Files.deleteIfExists(data.resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int chosenPort = Ports.orFree(port);
    List<String> arguments = new ArrayList<>(List.of("-D", data.toString()));
    arguments.addAll(List.of("-p", Integer.toString(chosenPort)));
    arguments.addAll(List.of("-c", "listen_addresses=127.0.0.1"));
    arguments.addAll(List.of("-c", "unix_socket_directories="));
    arguments.addAll(List.of("-c", "max_connections=100", "-c", "timezone=UTC"));
    // As in a deployment: no disk has arms any more, so an index costs what it reads.
    arguments.addAll(List.of("-c", "random_page_cost=1.1"));
    arguments.addAll(settings);
    ChildProcess process =
        ChildProcess.start(
            "PostgreSQL",
            log,
            programs.command("postgres", arguments),
            Map.of("LC_ALL", "C"),
            PostgresServer::interrupt);
    PostgresServer server = new PostgresServer(process, chosenPort);
    try {
      process.awaitReady(START_LIMIT, server::answers);
      server.createDatabase();
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  /** The port that the server listens on. */
  public int port() {
    return port;
  }

  /** The address of the application's database for JDBC. */
  public String jdbcUrl() {
    return jdbcUrl(DATABASE);
  }

  /** Opens a connection to the application's database as one of its roles. */
  public Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), role, role);
  }

  /**
   * Creates another database, empty and with the rights that the application's own has.
   *
   * @return its address for JDBC
   */
  public String createDatabase(String name) {
    try {
      run(
          SUPERUSER,
          databaseScript().replace("DATABASE " + DATABASE + " ", "DATABASE " + name + " "));
      run(name, PlatformProperties.resource("postgres/schema.sql"));
      return jdbcUrl(name);
    } catch (SQLException e) {
      throw new LocalPlatformException("Cannot create the database " + name, e);
    }
  }

  /** The part of the script that makes no roles. */
  private static String databaseScript() {
    String script = PlatformProperties.resource("postgres/roles.sql");
    return script.substring(script.indexOf("CREATE DATABASE"));
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.stop();
  }

  /** Initialises beside the final place, so that an interrupted start leaves no half database. */
  private static void initialise(PostgresPrograms programs, Path data) throws IOException {
    Path fresh = data.resolveSibling(data.getFileName() + ".new");
    Folders.delete(fresh);
    Files.createDirectories(data.getParent());
    Path password = Files.createTempFile("mentorship-postgres-", ".password");
    Path log = data.resolveSibling("initdb.log");
    try {
      Files.writeString(password, SUPERUSER + "\n");
      List<String> arguments = new ArrayList<>(List.of("-D", fresh.toString()));
      arguments.addAll(List.of("-U", SUPERUSER, "--pwfile", password.toString()));
      arguments.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--no-sync"));
      // The same order of text on every machine and in the deployment.
      arguments.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8"));
      Process process =
          new ProcessBuilder(programs.command("initdb", arguments))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new LocalPlatformException("Cannot create the PostgreSQL data folder; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while creating the PostgreSQL data folder", e);
    } finally {
      Files.deleteIfExists(password);
    }
    Files.deleteIfExists(log);
    Files.move(fresh, data);
  }

  private void createDatabase() {
    try {
      if (!exists("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
        run(SUPERUSER, PlatformProperties.resource("postgres/roles.sql"));
        run(DATABASE, PlatformProperties.resource("postgres/schema.sql"));
      }
    } catch (SQLException e) {
      throw new LocalPlatformException("Cannot create the database " + DATABASE, e);
    }
  }

  /** Runs a script of plain statements, one after the other, as the superuser. */
  private void run(String database, String script) throws SQLException {
    String local =
        script
            .replace(":'owner_password'", "'" + OWNER + "'")
            .replace(":'app_password'", "'" + APPLICATION + "'");
    try (Connection connection = connectAsSuperuser(database);
        Statement statement = connection.createStatement()) {
      for (String command : local.split(";\\s*\\n", -1)) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
    }
  }

  private boolean exists(String query) throws SQLException {
    try (Connection connection = connectAsSuperuser(SUPERUSER);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private boolean answers() {
    try (Connection connection = connectAsSuperuser(SUPERUSER)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connectAsSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, SUPERUSER);
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** SIGINT closes the connections of clients; SIGTERM would wait for them. */
  private static void interrupt(Process process) {
    try {
      new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
