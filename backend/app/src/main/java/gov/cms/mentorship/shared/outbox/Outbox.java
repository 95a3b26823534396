package gov.cms.mentorship.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where a business change leaves its messages: they exist if and only if the change commits. */
@ApplicationScoped
public class Outbox {

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Clock clock;

  Outbox(EntityManager entities, ObjectMapper json, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.clock = clock;
  }

  /** Puts a message beside the change of the running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(String topic, Object payload) {
    entities
        .createNativeQuery(
            """
            insert into outbox_message (id, topic, payload, created_at, due_at)
            values (:id, :topic, cast(:payload as jsonb), :now, :now)\
            """)
        .setParameter("id", Ids.next())
        .setParameter("topic", topic)
        .setParameter("payload", write(payload))
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  private String write(Object payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("Cannot write a message as JSON", unwritable);
    }
  }
}
