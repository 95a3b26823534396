package gov.cms.mentorship.absence;

import gov.cms.mentorship.timer.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Closes people for requests when their time away begins, and opens them again at its end. */
@ApplicationScoped
class AbsenceAlarm implements Alarm {

  static final String KIND = "absence";

  private final AbsenceRepository repository;
  private final Absences absences;

  AbsenceAlarm(AbsenceRepository repository, Absences absences) {
    this.repository = repository;
    this.absences = absences;
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
    repository.findByIdOptional(id).ifPresent(absences::show);
  }
}
