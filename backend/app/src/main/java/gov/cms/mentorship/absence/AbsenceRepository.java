package gov.cms.mentorship.absence;

import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AbsenceRepository implements AggregateRepository<AbsenceEntity> {

  /** A person's absences in a program that are not over, in their order. */
  List<AbsenceEntity> ahead(String program, UUID person, Instant now) {
    return list(
        "program = ?1 and personId = ?2 and endsAt > ?3 order by startsOn", program, person, now);
  }

  /** One of a person that is not over. */
  Optional<AbsenceEntity> ahead(UUID id, UUID person, Instant now) {
    return find("id = ?1 and personId = ?2 and endsAt > ?3", id, person, now).firstResultOptional();
  }

  /** As {@link #ahead(UUID, UUID, Instant)}, locked. */
  Optional<AbsenceEntity> lockedAhead(UUID id, UUID person, Instant now) {
    return find("id = ?1 and personId = ?2 and endsAt > ?3", id, person, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Whether a person has said other days of these to be away. */
  boolean overlaps(String program, UUID person, UUID but, LocalDate first, LocalDate last) {
    return count(
            "program = ?1 and personId = ?2 and id <> ?3 and startsOn <= ?5 and endsOn >= ?4",
            program,
            person,
            but,
            first,
            last)
        > 0;
  }

  /** The one in which a person is away at a moment. */
  Optional<AbsenceEntity> at(String program, UUID person, Instant moment) {
    return find(
            "program = ?1 and personId = ?2 and startsAt <= ?3 and endsAt > ?3",
            program,
            person,
            moment)
        .firstResultOptional();
  }

  /** All absences of some people in a program. */
  List<AbsenceEntity> of(String program, Collection<UUID> people) {
    return people.isEmpty() ? List.of() : list("program = ?1 and personId in ?2", program, people);
  }
}
