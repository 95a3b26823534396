package gov.cms.mentorship.shared.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A delivery that failed for days. {@link EventStore} writes it. */
@Entity
@Immutable
@Table(name = "event_delivery_failure")
class UndeliveredEntity {

  @Id
  @Column(name = "id", nullable = false)
  private UUID id = new UUID(0, 0);

  @Column(name = "listener", nullable = false)
  private String listener = "";

  @Column(name = "event_id", nullable = false)
  private UUID eventId = new UUID(0, 0);

  @Column(name = "target", nullable = false)
  private String target = "";

  @Column(name = "program", nullable = false)
  private String program = "";

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "error", nullable = false)
  private String error = "";

  @Column(name = "given_up_at", nullable = false)
  private Instant givenUpAt = Instant.EPOCH;

  /** For Hibernate. */
  protected UndeliveredEntity() {}

  Delivery delivery() {
    return new Delivery(listener, eventId, target);
  }
}
