package gov.cms.mentorship.audit;

import gov.cms.mentorship.engagement.ContactRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts each look at another's contact data on record, in the transaction that gave it out. */
@ApplicationScoped
class ContactReads {

  private final EntityManager entities;

  ContactReads(EntityManager entities) {
    this.entities = entities;
  }

  void record(@Observes ContactRead read) {
    entities
        .createNativeQuery(
            """
            insert into audit_event (actor, action, entity_type, entity_id, request_id,
                                     remote_address, after_values)
            values (current_setting('mentorship.actor'), 'READ', 'engagement', :engagement,
                    current_setting('mentorship.request_id'),
                    current_setting('mentorship.remote_address'),
                    jsonb_build_object('contacts_of', string_to_array(:people, ',')))\
            """)
        .setParameter("engagement", read.engagementId().toString())
        .setParameter(
            "people", read.people().stream().map(UUID::toString).collect(Collectors.joining(",")))
        .executeUpdate();
  }
}
