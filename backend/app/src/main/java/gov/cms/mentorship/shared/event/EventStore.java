package gov.cms.mentorship.shared.event;

import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables of events. Joins the running transaction; a short one of its own where none runs. */
@ApplicationScoped
class EventStore implements Forgetful {

  private static final Duration KEPT = Duration.ofDays(30);

  private final DataSource dataSource;
  private final PayloadTypes types;

  EventStore(DataSource dataSource, PayloadTypes types) {
    this.dataSource = dataSource;
    this.types = types;
  }

  /** Adds an event; it can never be changed. */
  void add(DomainEvent event) {
    run(
        """
        insert into domain_event (id, type, program, subject_type, subject_id, people, occurred_at,
                                  actor, version, payload)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)\
        """,
        event.id(),
        event.type(),
        event.program(),
        event.subject().type(),
        event.subject().id(),
        event.people().toArray(UUID[]::new),
        timestamp(event.at()),
        event.actor().key(),
        event.version(),
        types.write(event.payload()));
  }

  /** The event of this id, which is there as long as anything of it is to be delivered. */
  DomainEvent get(UUID id) {
    String sql =
        """
        select type, program, subject_type, subject_id, people, occurred_at, actor, version, payload
        from domain_event where id = ?\
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("There is no event " + id);
        }
        return event(id, row);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot read an event", failure);
    }
  }

  /** Leaves a delivery that failed for days for people to look at. */
  void giveUp(Delivery delivery, int attempts, String error, Instant now) {
    run(
        """
        insert into event_delivery_failure (id, listener, event_id, target, attempts, error, given_up_at,
                                            program)
        select ?, ?, e.id, ?, ?, ?, ?, e.program from domain_event e where e.id = ?
        on conflict (listener, event_id, target) do nothing\
        """,
        Ids.next(),
        delivery.listener(),
        delivery.target(),
        attempts,
        error,
        timestamp(now),
        delivery.eventId());
  }

  /** Takes a delivery out of what was given up, unless somebody has done so before. */
  Optional<Delivery> takeUpAgain(UUID id) {
    String sql =
        "delete from event_delivery_failure where id = ? returning listener, event_id, target";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Delivery(
                    row.getString("listener"),
                    row.getObject("event_id", UUID.class),
                    row.getString("target")))
            : Optional.empty();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot write the tables of events", failure);
    }
  }

  /** Forgets old events of which nothing is left to do. */
  @Override
  public void forget(Instant now) {
    run("call forget_domain_events(?)", timestamp(now.minus(KEPT)));
  }

  private DomainEvent event(UUID id, ResultSet row) throws SQLException {
    String type = row.getString("type");
    return new DomainEvent(
        id,
        type,
        row.getString("program"),
        new Subject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
        Set.of((UUID[]) row.getArray("people").getArray()),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        ActorKeys.read(row.getString("actor")),
        row.getInt("version"),
        types.read(type, row.getString("payload")));
  }

  private void run(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException("Cannot write the tables of events", failure);
    }
  }

  private static OffsetDateTime timestamp(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
