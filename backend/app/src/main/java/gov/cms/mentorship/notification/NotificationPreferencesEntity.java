package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How a person wants to be told, where that differs from what nobody has chosen. */
@Entity
@Table(name = "notification_preferences")
class NotificationPreferencesEntity extends VersionedEntity {

  /** How one kind is told. */
  @Embeddable
  record Choice(
      @Column(name = "inbox", nullable = false) boolean inbox,
      @Enumerated(EnumType.STRING) @Column(name = "email", nullable = false) EmailChoice email) {}

  @Column(name = "person_id", nullable = false, updatable = false)
  private UUID personId = new UUID(0, 0);

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "notification_choice", joinColumns = @JoinColumn(name = "preferences_id"))
  @MapKeyColumn(name = "kind")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<NotificationKind, Choice> choices = new EnumMap<>(NotificationKind.class);

  /** For Hibernate. */
  protected NotificationPreferencesEntity() {}

  NotificationPreferencesEntity(UUID personId) {
    this.personId = personId;
  }

  UUID personId() {
    return personId;
  }

  NotificationChoice choice(NotificationKind kind) {
    NotificationChoice byDefault = NotificationChoice.byDefault(kind);
    return Optional.ofNullable(choices.get(kind))
        .filter(chosen -> !byDefault.required())
        .map(chosen -> new NotificationChoice(kind, false, chosen.inbox(), chosen.email()))
        .orElse(byDefault);
  }

  /** Forgets what was chosen. */
  void forget() {
    choices.clear();
  }

  /** Chooses one; what is so anyway is not kept. */
  void choose(NotificationChoice choice, Instant now) {
    if (choice.equals(NotificationChoice.byDefault(choice.kind()))) {
      choices.remove(choice.kind());
    } else {
      choices.put(choice.kind(), new Choice(choice.inbox(), choice.email()));
    }
    touch(now);
  }
}
