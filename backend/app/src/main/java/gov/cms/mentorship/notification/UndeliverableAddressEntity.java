package gov.cms.mentorship.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An address that a mail server has refused for good. {@link UndeliverableAddresses} writes it. */
@Entity
@Immutable
@Table(name = "undeliverable_address")
class UndeliverableAddressEntity {

  @Id
  @Column(name = "id", nullable = false)
  private UUID id = new UUID(0, 0);

  @Column(name = "person_id", nullable = false)
  private UUID personId = new UUID(0, 0);

  @Column(name = "of_manager", nullable = false)
  private boolean ofManager;

  @Column(name = "email", nullable = false)
  private String email = "";

  @Column(name = "status", nullable = false)
  private String status = "";

  @Column(name = "since", nullable = false)
  private Instant since = Instant.EPOCH;

  /** For Hibernate. */
  protected UndeliverableAddressEntity() {}
}
