package gov.cms.mentorship.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a person was told. {@link NotificationStore} writes it. */
@Entity
@Immutable
@Table(name = "notification")
class NotificationEntity {

  @Id
  @Column(name = "id", nullable = false)
  private UUID id = new UUID(0, 0);

  @Column(name = "person_id", nullable = false)
  private UUID personId = new UUID(0, 0);

  @Column(name = "program", nullable = false)
  private String program = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private NotificationKind kind = NotificationKind.REQUEST_RECEIVED;

  @Column(name = "title", nullable = false)
  private String title = "";

  @Column(name = "page", nullable = false)
  private String page = "";

  @Column(name = "about_person_id")
  private @Nullable UUID aboutPersonId;

  @Column(name = "event_id", nullable = false)
  private UUID eventId = new UUID(0, 0);

  @Column(name = "told_at", nullable = false)
  private Instant toldAt = Instant.EPOCH;

  @Column(name = "in_inbox", nullable = false)
  private boolean inInbox;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  @Column(name = "digest_due", nullable = false)
  private boolean digestDue;

  @Column(name = "digest_id")
  private @Nullable UUID digestId;

  /** For Hibernate. */
  protected NotificationEntity() {}
}
