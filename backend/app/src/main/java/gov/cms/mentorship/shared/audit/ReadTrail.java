package gov.cms.mentorship.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts each look at another's contact data on record. */
@ApplicationScoped
public class ReadTrail {

  private final EntityManager entities;

  ReadTrail(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Records, in the transaction that gives it out, that the actor is shown how to reach others.
   *
   * @param type the kind of resource that gave it out, as in the name of its table
   * @param id which one
   * @param people whose contact data it is; never the actor's own
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void contactsRead(String type, UUID id, Collection<UUID> people) {
    entities
        .createNativeQuery(
            """
            insert into audit_event (actor, action, entity_type, entity_id, request_id,
                                     remote_address, after_values)
            values (current_setting('mentorship.actor'), 'READ', :type, :id,
                    current_setting('mentorship.request_id'),
                    current_setting('mentorship.remote_address'),
                    jsonb_build_object('contacts_of', string_to_array(:people, ',')))\
            """)
        .setParameter("type", type)
        .setParameter("id", id.toString())
        .setParameter(
            "people", people.stream().map(UUID::toString).collect(Collectors.joining(",")))
        .executeUpdate();
  }
}
