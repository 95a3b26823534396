package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an enrollment leaves to do; a person has one for each role at the most. */
@ApplicationScoped
class EnrollmentTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    COMPLETE_PROFILE,
    SUBMIT_ENROLLMENT,
    WAIT_FOR_REVIEW;

    @Override
    public String subject() {
      return "ENROLLMENT";
    }
  }

  private final EnrollmentRepository repository;
  private final Profiles profiles;

  EnrollmentTasks(EnrollmentRepository repository, Profiles profiles) {
    this.repository = repository;
    this.profiles = profiles;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    return repository.live(person, program).stream()
        .flatMap(enrollment -> kindOf(enrollment).map(kind -> task(enrollment, kind)).stream())
        .toList();
  }

  private Optional<Kind> kindOf(EnrollmentEntity enrollment) {
    return switch (enrollment.state()) {
      case DRAFT ->
          Optional.of(
              profiles.missing(enrollment.profileId()).isEmpty()
                  ? Kind.SUBMIT_ENROLLMENT
                  : Kind.COMPLETE_PROFILE);
      case MANAGER_REVIEW, SUPPORT_REVIEW -> Optional.of(Kind.WAIT_FOR_REVIEW);
      case ORIENTATION, ACTIVE, PAUSED, DECLINED, WITHDRAWN -> Optional.empty();
    };
  }

  private static OpenTask task(EnrollmentEntity enrollment, Kind kind) {
    return new OpenTask(
        kind,
        enrollment.id(),
        Optional.empty(),
        Optional.empty(),
        enrollment.stateSince(),
        kind == Kind.WAIT_FOR_REVIEW);
  }
}
