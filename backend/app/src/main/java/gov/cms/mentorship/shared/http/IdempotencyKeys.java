package gov.cms.mentorship.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The answers given to idempotency keys, kept for a day. */
@ApplicationScoped
class IdempotencyKeys {

  static final Duration KEPT = Duration.ofHours(24);

  private final DataSource dataSource;
  private final Clock clock;

  IdempotencyKeys(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * What is known of a key: the answer it got, or that its first request is still being worked on.
   */
  record Known(String fingerprint, Optional<Answer> answer) {}

  /** An answer that can be given again. */
  record Answer(int status, Optional<String> location, Optional<String> tag, String body) {}

  /** Takes the key for this request; tells what is known of it when another request came first. */
  Optional<Known> take(String caller, String key, String fingerprint) {
    try (Connection connection = dataSource.getConnection()) {
      forgetOld(connection, caller, key);
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              insert into idempotency_key (caller, key, fingerprint, created_at)
              values (?, ?, ?, ?) on conflict do nothing\
              """)) {
        insert.setString(1, caller);
        insert.setString(2, key);
        insert.setString(3, fingerprint);
        insert.setTimestamp(4, Timestamp.from(clock.instant()));
        if (insert.executeUpdate() == 1) {
          return Optional.empty();
        }
      }
      return Optional.of(read(connection, caller, key));
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot take an idempotency key", failure);
    }
  }

  /** Keeps the answer of the request that took the key. */
  void keep(String caller, String key, Answer answer) {
    update(
        """
        update idempotency_key set status = ?, location = ?, tag = ?, body = ?
        where caller = ? and key = ?\
        """,
        answer.status(),
        answer.location().orElse(null),
        answer.tag().orElse(null),
        answer.body(),
        caller,
        key);
  }

  /** Gives the key back after a failure, so that the request can be sent again. */
  void giveBack(String caller, String key) {
    update("delete from idempotency_key where caller = ? and key = ?", caller, key);
  }

  private void forgetOld(Connection connection, String caller, String key) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from idempotency_key where caller = ? and key = ? and created_at < ?")) {
      delete.setString(1, caller);
      delete.setString(2, key);
      delete.setTimestamp(3, Timestamp.from(clock.instant().minus(KEPT)));
      delete.executeUpdate();
    }
  }

  private static Known read(Connection connection, String caller, String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select fingerprint, status, location, tag, body from idempotency_key
            where caller = ? and key = ?\
            """)) {
      select.setString(1, caller);
      select.setString(2, key);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return new Known("", Optional.empty());
        }
        int status = row.getInt("status");
        return new Known(
            row.getString("fingerprint"),
            status == 0
                ? Optional.empty()
                : Optional.of(
                    new Answer(
                        status,
                        Optional.ofNullable(row.getString("location")),
                        Optional.ofNullable(row.getString("tag")),
                        row.getString("body"))));
      }
    }
  }

  private void update(String sql, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot update an idempotency key", failure);
    }
  }
}
