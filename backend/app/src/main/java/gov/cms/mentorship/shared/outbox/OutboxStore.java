package gov.cms.mentorship.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The relay's side of the outbox table; each call is one short transaction of its own. */
@ApplicationScoped
class OutboxStore {

  private final DataSource dataSource;
  private final ObjectMapper json;

  OutboxStore(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * Leases the message that is due longest: no other node sees it again before the lease is over.
   */
  Optional<OutboxMessage> lease(Instant now, Duration lease) {
    String sql =
        """
        update outbox_message set attempts = attempts + 1, due_at = ?
        where id = (select id from outbox_message
                    where delivered_at is null and given_up_at is null and due_at <= ?
                    order by due_at limit 1 for update skip locked)
        returning id, topic, payload, attempts\
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setTimestamp(1, Timestamp.from(now.plus(lease)));
      statement.setTimestamp(2, Timestamp.from(now));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(message(row)) : Optional.empty();
      }
    } catch (SQLException | JsonProcessingException failure) {
      throw new IllegalStateException("Cannot lease a message of the outbox", failure);
    }
  }

  /** Remembers that a message has left. */
  void delivered(UUID id, Instant now) {
    update(
        "update outbox_message set delivered_at = ?, last_error = null where id = ?",
        Timestamp.from(now),
        id);
  }

  /** Puts a message off after a failure. */
  void putOff(UUID id, Instant until, String error) {
    update(
        "update outbox_message set due_at = ?, last_error = ? where id = ?",
        Timestamp.from(until),
        error,
        id);
  }

  /** Leaves a message that can't be delivered as it is, for people to look at. */
  void giveUp(UUID id, Instant now, String error) {
    update(
        "update outbox_message set given_up_at = ?, last_error = ? where id = ?",
        Timestamp.from(now),
        error,
        id);
  }

  /** Deletes what left before this moment. */
  void forgetDelivered(Instant before) {
    update("delete from outbox_message where delivered_at < ?", Timestamp.from(before));
  }

  private OutboxMessage message(ResultSet row) throws SQLException, JsonProcessingException {
    return new OutboxMessage(
        row.getObject("id", UUID.class),
        row.getString("topic"),
        json.readTree(row.getString("payload")),
        row.getInt("attempts"));
  }

  private void update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot update the outbox", failure);
    }
  }
}
