package gov.cms.mentorship.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An entity with a time-ordered id, a version for optimistic locking, and who touched it last. */
@MappedSuperclass
@EntityListeners(StampingListener.class)
public abstract class VersionedEntity {

  @Id
  @Column(name = "id", nullable = false, updatable = false)
  private UUID id = Ids.next();

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt = Instant.EPOCH;

  @Column(name = "updated_by", nullable = false)
  private String updatedBy = "";

  /** The id, a UUID of version 7. */
  public UUID id() {
    return id;
  }

  /** The version as of the last flush. */
  public long version() {
    return version;
  }

  /** When it came into being. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it was changed last. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** The key of the actor who changed it last. */
  public String updatedBy() {
    return updatedBy;
  }

  /** Makes the version count a change that happened in a part of this aggregate. */
  protected void touch(Instant now) {
    this.updatedAt = now;
  }

  void stampCreated(Instant now, String by) {
    this.createdAt = now;
    stampUpdated(now, by);
  }

  void stampUpdated(Instant now, String by) {
    this.updatedAt = now;
    this.updatedBy = by;
  }
}
