package gov.cms.mentorship.task;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts together what waits for the acting person. */
@ApplicationScoped
class TaskReader {

  private static final Comparator<Task> MOST_PRESSING_FIRST =
      Comparator.comparing(Task::waiting)
          .thenComparing(task -> task.dueAt().orElse(Instant.MAX))
          .thenComparing(Task::since)
          .thenComparing(Task::id);

  private final List<TaskSource> sources;
  private final People people;
  private final Actors actors;
  private final Programs programs;

  TaskReader(@All List<TaskSource> sources, People people, Actors actors, Programs programs) {
    this.sources = sources;
    this.people = people;
    this.actors = actors;
    this.programs = programs;
  }

  @Reading
  Page<Task> mine(String program) {
    String slug = programs.named(program).slug();
    UUID person = actors.person();
    List<OpenTask> tasks =
        sources.stream().flatMap(source -> source.tasks(person, slug).stream()).toList();
    Map<UUID, PersonRef> others =
        people.refs(tasks.stream().map(OpenTask::personId).flatMap(Optional::stream).toList());
    return Page.whole(
        tasks.stream().map(task -> Task.of(task, others)).sorted(MOST_PRESSING_FIRST).toList());
  }
}
