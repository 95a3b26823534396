package gov.cms.mentorship.person.task;

import gov.cms.mentorship.person.CurrentPerson;
import gov.cms.mentorship.program.Programs;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts together what waits for the current person. */
@ApplicationScoped
class Tasks {

  private static final Comparator<Task> MOST_PRESSING_FIRST =
      Comparator.comparing(Task::waiting)
          .thenComparing(task -> task.dueAt().orElse(Instant.MAX))
          .thenComparing(Task::since)
          .thenComparing(Task::id);

  private final List<TaskSource> sources;
  private final CurrentPerson current;
  private final Programs programs;

  Tasks(@All List<TaskSource> sources, CurrentPerson current, Programs programs) {
    this.sources = sources;
    this.current = current;
    this.programs = programs;
  }

  TaskList mine(String program) {
    String slug = programs.named(program).slug();
    UUID person = current.id();
    return new TaskList(
        sources.stream()
            .flatMap(source -> source.tasks(person, slug).stream())
            .sorted(MOST_PRESSING_FIRST)
            .toList());
  }
}
