package gov.cms.mentorship.person.task;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
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
  private final Actors actors;
  private final Programs programs;

  Tasks(@All List<TaskSource> sources, Actors actors, Programs programs) {
    this.sources = sources;
    this.actors = actors;
    this.programs = programs;
  }

  TaskList mine(String program) {
    String slug = programs.named(program).slug();
    UUID person = actors.person();
    return new TaskList(
        sources.stream()
            .flatMap(source -> source.tasks(person, slug).stream())
            .sorted(MOST_PRESSING_FIRST)
            .toList());
  }
}
