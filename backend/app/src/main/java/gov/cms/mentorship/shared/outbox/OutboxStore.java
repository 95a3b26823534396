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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The relay's side of the outbox table; each call is one short transaction of its own. */
@ApplicationScoped
class OutboxStore {

  private final DataSource dataSource;
  private final ObjectMapper json;

  OutboxStore(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /** Leases the messages that are due: no other node sees them again before the lease is over. */
  List<OutboxMessage> lease(int most, Instant now, Duration lease) {
    String sql =
        """
        update outbox_message set attempts = attempts + 1, due_at = ?
        where id in (select id from outbox_message
                     where delivered_at is null and due_at <= ?
                     order by due_at limit ? for update skip locked)
        returning id, topic, payload, attempts\
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setTimestamp(1, Timestamp.from(now.plus(lease)));
      statement.setTimestamp(2, Timestamp.from(now));
      statement.setInt(3, most);
      List<OutboxMessage> leased = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          leased.add(
              new OutboxMessage(
                  row.getObject("id", UUID.class),
                  row.getString("topic"),
                  json.readTree(row.getString("payload")),
                  row.getInt("attempts")));
        }
      }
      return leased;
    } catch (SQLException | JsonProcessingException failure) {
      throw new IllegalStateException("Cannot lease messages of the outbox", failure);
    }
  }

  /** Remembers that a message has left. */
  void delivered(UUID id, Instant now) {
    update(
        "update outbox_message set delivered_at = ?, last_error = null where id = ?",
        now,
        null,
        id);
  }

  /** Puts a message off after a failure. */
  void putOff(UUID id, Instant until, String error) {
    update("update outbox_message set due_at = ?, last_error = ? where id = ?", until, error, id);
  }

  private void update(String sql, Instant moment, @Nullable String error, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int parameter = 1;
      statement.setTimestamp(parameter++, Timestamp.from(moment));
      if (error != null) {
        statement.setString(parameter++, error);
      }
      statement.setObject(parameter, id);
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot update a message of the outbox", failure);
    }
  }
}
