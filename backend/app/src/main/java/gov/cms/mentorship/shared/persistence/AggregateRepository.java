package gov.cms.mentorship.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The rows of one kind of aggregate. */
public interface AggregateRepository<E extends VersionedEntity>
    extends PanacheRepositoryBase<E, UUID> {

  /** The aggregate with its row locked until the end of the transaction. */
  default Optional<E> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
