package gov.cms.mentorship.absence;

import gov.cms.mentorship.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Absences as other features use them. */
@ApplicationScoped
public class Absences {

  private final AbsenceRepository repository;
  private final Profiles profiles;
  private final Clock clock;

  Absences(AbsenceRepository repository, Profiles profiles, Clock clock) {
    this.repository = repository;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** The last day of the time away that a person is in; nothing while the person is here. */
  public Optional<LocalDate> untilWhen(String program, UUID person) {
    return repository.at(program, person, clock.instant()).map(AbsenceEntity::endsOn);
  }

  /** Closes a person for requests while they are away, and opens them again after that. */
  @Transactional(Transactional.TxType.MANDATORY)
  void show(AbsenceEntity absence) {
    profiles.away(
        absence.personId(), absence.program(), untilWhen(absence.program(), absence.personId()));
  }

  /** Tells of each of some people who has ever said to be away, on which days. */
  public Map<UUID, Predicate<LocalDate>> of(String program, Collection<UUID> people) {
    Map<UUID, Predicate<LocalDate>> away = new HashMap<>();
    repository
        .of(program, people)
        .forEach(absence -> away.merge(absence.personId(), days(absence), Predicate::or));
    return away;
  }

  private static Predicate<LocalDate> days(AbsenceEntity absence) {
    LocalDate first = absence.startsOn();
    LocalDate last = absence.endsOn();
    return day -> !day.isBefore(first) && !day.isAfter(last);
  }
}
