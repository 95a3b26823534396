package gov.cms.mentorship.task;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.task.OpenTask;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that waits: for the person to do it, or for somebody else.
 *
 * @param id stable as long as the task stays the same
 * @param kind what is to be done
 * @param subject what it is about
 * @param person the other person concerned
 * @param dueAt until when, if there is a deadline
 * @param since since when it waits
 * @param waiting whether somebody else acts next
 */
public record Task(
    String id,
    @Schema(ref = TaskKinds.KIND) String kind,
    Subject subject,
    Optional<PersonRef> person,
    Optional<Instant> dueAt,
    Instant since,
    boolean waiting) {

  /** What a task is about. */
  @Schema(name = "TaskSubject")
  public record Subject(@Schema(ref = TaskKinds.SUBJECT_TYPE) String type, UUID id) {}

  static Task of(OpenTask task, Map<UUID, PersonRef> people) {
    String kind = task.kind().name();
    return new Task(
        kind + "-" + task.subjectId(),
        kind,
        new Subject(task.kind().subject(), task.subjectId()),
        task.personId().map(people::get),
        task.dueAt(),
        task.since(),
        task.waiting());
  }
}
