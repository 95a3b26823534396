package gov.cms.mentorship.absence;

import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.timer.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Closes people for requests when their time away begins, and opens them again at its end. */
@ApplicationScoped
class AbsenceAlarm implements Alarm {

  static final String KIND = "absence";

  private final AbsenceRepository repository;
  private final Profiles profiles;
  private final Clock clock;

  AbsenceAlarm(AbsenceRepository repository, Profiles profiles, Clock clock) {
    this.repository = repository;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void hold(UUID id) {
    repository.locked(id);
  }

  /** One time away may end as the next one begins, whichever of the two rings first. */
  @Override
  public void ring(UUID id, int step) {
    repository
        .findByIdOptional(id)
        .ifPresent(absence ->
            profiles.away(
                absence.personId(),
                absence.program(),
                repository
                    .at(absence.program(), absence.personId(), clock.instant())
                    .map(AbsenceEntity::endsOn)));
  }
}
