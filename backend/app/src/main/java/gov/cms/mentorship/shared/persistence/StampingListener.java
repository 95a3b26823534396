package gov.cms.mentorship.shared.persistence;

import gov.cms.mentorship.shared.actor.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/** Stamps each written entity with time and actor. */
@ApplicationScoped
class StampingListener {

  private final Clock clock;
  private final Actors actors;

  StampingListener(Clock clock, Actors actors) {
    this.clock = clock;
    this.actors = actors;
  }

  @PrePersist
  void created(VersionedEntity entity) {
    entity.stampCreated(clock.instant(), actors.current().key());
  }

  @PreUpdate
  void updated(VersionedEntity entity) {
    entity.stampUpdated(clock.instant(), actors.current().key());
  }
}
