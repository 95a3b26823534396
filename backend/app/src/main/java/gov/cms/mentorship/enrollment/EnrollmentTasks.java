package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.task.Task;
import gov.cms.mentorship.person.task.TaskSource;
import gov.cms.mentorship.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an enrollment leaves to do; a person has one for each role at the most. */
@ApplicationScoped
class EnrollmentTasks implements TaskSource {

  private final EnrollmentRepository repository;
  private final Profiles profiles;

  EnrollmentTasks(EnrollmentRepository repository, Profiles profiles) {
    this.repository = repository;
    this.profiles = profiles;
  }

  @Override
  public List<Task> tasks(UUID person, String program) {
    return repository.live(person, program).stream()
        .flatMap(enrollment -> kindOf(enrollment).map(kind -> task(enrollment, kind)).stream())
        .toList();
  }

  private Optional<Task.Kind> kindOf(EnrollmentEntity enrollment) {
    return switch (enrollment.state()) {
      case DRAFT ->
          Optional.of(
              profiles.missing(enrollment.profileId()).isEmpty()
                  ? Task.Kind.SUBMIT_ENROLLMENT
                  : Task.Kind.COMPLETE_PROFILE);
      case MANAGER_REVIEW, SUPPORT_REVIEW, ORIENTATION -> Optional.of(Task.Kind.WAIT_FOR_REVIEW);
      case ACTIVE, PAUSED, DECLINED, WITHDRAWN -> Optional.empty();
    };
  }

  private static Task task(EnrollmentEntity enrollment, Task.Kind kind) {
    return Task.of(
        kind,
        Task.Subject.Type.ENROLLMENT,
        enrollment.id(),
        Optional.empty(),
        Optional.empty(),
        enrollment.stateSince(),
        kind == Task.Kind.WAIT_FOR_REVIEW);
  }
}
