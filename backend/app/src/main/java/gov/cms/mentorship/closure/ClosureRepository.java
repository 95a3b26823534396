package gov.cms.mentorship.closure;

import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ClosureRepository implements AggregateRepository<ClosureEntity> {

  /** Keeps the calendar of a program as it is until the end of the transaction. */
  void hold(String program) {
    lock(program, "share");
  }

  /** Locks the calendar of a program against everybody who holds it. */
  void lockForChange(String program) {
    lock(program, "no key update");
  }

  private void lock(String program, String strength) {
    getSession()
        .createNativeQuery(
            "select slug from program where slug = :program for " + strength, String.class)
        .addScalar("slug", String.class)
        .setParameter("program", program)
        .getSingleResult();
  }

  /** All closed days of a program. */
  Set<LocalDate> days(String program) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select c.day from ClosureEntity c where c.program = :program", LocalDate.class)
            .setParameter("program", program)
            .getResultList());
  }

  /** The closures of a program from a day on, in their order. */
  List<ClosureEntity> from(String program, LocalDate first) {
    return list("program = ?1 and day >= ?2 order by day", program, first);
  }

  /** One of a program. */
  Optional<ClosureEntity> of(String program, UUID id) {
    return find("program = ?1 and id = ?2", program, id).firstResultOptional();
  }
}
