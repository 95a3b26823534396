package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The log of the database server, read for the statements that an application sends. */
final class ServerLog {

  private static final String SUPERUSER = "postgres";
  private static final int PAUSE_MILLIS = 300;
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ UTC \\[\\d+] (LOG|DETAIL):  ");

  /** More rows of a statement that runs already are no statement of their own. */
  private static final Pattern STATEMENT =
      Pattern.compile("(?s)(?:execute (?!fetch from)[^:]+|statement): (select .*)");

  /** Possessive, so that a value of any length is read without going deeper for each letter. */
  private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");

  /** What works in the background, whoever reads a list. */
  private static final Pattern BACKGROUND =
      Pattern.compile("\\b(?:outbox\\w*|scheduled_tasks|idempotency_key|pg_reload_conf)\\b");

  /** A statement with its values; null where the value is. */
  record Sent(String sql, List<@Nullable String> values) {

    /** Runs it and reads all that it answers. */
    void run(Connection connection) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.size(); i++) {
          statement.setObject(i + 1, values.get(i), Types.OTHER);
        }
        try (ResultSet rows = statement.executeQuery()) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
              rows.getObject(column);
            }
          }
        }
      }
    }
  }

  private final Path file;
  private final PostgresServer postgres;

  ServerLog(Path file, PostgresServer postgres) {
    this.file = file;
    this.postgres = postgres;
  }

  /** The queries that the application sends while something is done. */
  List<Sent> during(Runnable action) throws SQLException {
    logStatements("all");
    long begin = length();
    action.run();
    pause();
    String text = since(begin);
    logStatements("none");
    List<Sent> sent = new ArrayList<>();
    List<String> entries = List.of(LINE.split(text));
    for (int i = 0; i < entries.size(); i++) {
      Matcher statement = STATEMENT.matcher(entries.get(i).strip());
      if (statement.matches() && !BACKGROUND.matcher(statement.group(1)).find()) {
        String next = i + 1 < entries.size() ? entries.get(i + 1) : "";
        sent.add(
            new Sent(
                statement.group(1).replaceAll("\\$\\d+", "?"),
                next.startsWith("Parameters: ") ? values(next) : List.of()));
      }
    }
    if (sent.isEmpty()) {
      throw new LocalPlatformException("The server's log tells of no statement");
    }
    return sent;
  }

  private static List<@Nullable String> values(String text) {
    List<@Nullable String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      String found = value.group(1);
      values.add(found == null ? null : found.replace("''", "'"));
    }
    return values;
  }

  private void logStatements(String which) throws SQLException {
    try (Connection connection = postgres.connect(SUPERUSER);
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set log_statement = '" + which + "'");
      statement.execute("select pg_reload_conf()");
    }
    pause();
  }

  private long length() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String since(long begin) {
    try {
      byte[] all = Files.readAllBytes(file);
      return new String(all, (int) begin, all.length - (int) begin, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while waiting for the server's log", e);
    }
  }
}
