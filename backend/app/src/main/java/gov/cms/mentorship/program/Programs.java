package gov.cms.mentorship.program;

import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The programs of this installation. They change at start only, so they are kept in memory. */
@ApplicationScoped
public class Programs {

  private final ProgramRepository repository;
  private volatile List<Program> inOrder = List.of();
  private volatile Map<String, Program> bySlug = Map.of();

  Programs(ProgramRepository repository) {
    this.repository = repository;
  }

  /** All programs, in the order of the presets. */
  public List<Program> all() {
    return inOrder;
  }

  /** The slugs of all programs, in the same order. */
  public List<String> slugs() {
    return inOrder.stream().map(Program::slug).toList();
  }

  /** The program of this slug, if there is one. */
  public Optional<Program> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The program that something stored belongs to. That it is missing is a fault of our own. */
  public Program require(String slug) {
    return find(slug).orElseThrow(() -> new IllegalStateException("There is no program " + slug));
  }

  /** The program that a request names in its {@code program}; a wrong value otherwise. */
  public Program named(String slug) {
    return find(slug)
        .orElseThrow(
            () -> Problem.invalid("/program", "One of " + String.join(", ", slugs()) + "."));
  }

  /** Brings the database up to the presets. */
  @Transactional
  void load(List<Program> presets) {
    for (int position = 0; position < presets.size(); position++) {
      repository.save(presets.get(position), position);
    }
    keep(repository.all());
  }

  /** Keeps these in memory. */
  void keep(List<Program> programs) {
    inOrder = programs;
    bySlug = programs.stream().collect(Collectors.toMap(Program::slug, Function.identity()));
  }
}
