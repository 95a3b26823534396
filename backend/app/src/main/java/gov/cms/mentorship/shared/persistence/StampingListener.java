package gov.cms.mentorship.shared.persistence;

import gov.cms.mentorship.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/** Stamps each written entity with time and caller. */
@ApplicationScoped
class StampingListener {

  private final Clock clock;
  private final Caller caller;

  StampingListener(Clock clock, Caller caller) {
    this.clock = clock;
    this.caller = caller;
  }

  @PrePersist
  void created(VersionedEntity entity) {
    entity.stampCreated(clock.instant(), caller.displayName());
  }

  @PreUpdate
  void updated(VersionedEntity entity) {
    entity.stampUpdated(clock.instant(), caller.displayName());
  }
}
