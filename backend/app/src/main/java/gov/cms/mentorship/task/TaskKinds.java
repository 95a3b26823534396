package gov.cms.mentorship.task;

import gov.cms.mentorship.shared.task.TaskKind;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Writes the kinds of tasks of all features into the contract. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TaskKinds implements OASFilter {

  static final String KIND = "TaskKind";
  static final String SUBJECT_TYPE = "TaskSubjectType";

  private final List<TaskKind> kinds;

  /** Made by the build, which knows all classes of the application. */
  public TaskKinds(IndexView index) {
    this(
        index.getAllKnownImplementations(TaskKind.class).stream()
            .filter(ClassInfo::isEnum)
            .flatMap(type -> constants(type.name().toString()))
            .toList());
  }

  /**
   * Takes the kinds of all features.
   *
   * @throws IllegalStateException if two have the same name
   */
  TaskKinds(List<? extends TaskKind> kinds) {
    this.kinds = List.copyOf(kinds);
    if (kinds.stream().map(TaskKind::name).distinct().count() < kinds.size()) {
      throw new IllegalStateException("Two features have a kind of task of the same name");
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    Map<String, Schema> inOrder = new TreeMap<>(contract.getComponents().getSchemas());
    inOrder.put(KIND, words(TaskKind::name));
    inOrder.put(SUBJECT_TYPE, words(TaskKind::subject));
    contract.getComponents().setSchemas(inOrder);
  }

  private Schema words(Function<TaskKind, String> word) {
    Collection<String> words = new TreeSet<>(kinds.stream().map(word).toList());
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .enumeration(List.copyOf(words));
  }

  private static Stream<TaskKind> constants(String enumName) {
    try {
      return Arrays.stream(
              Thread.currentThread().getContextClassLoader().loadClass(enumName).getEnumConstants())
          .map(TaskKind.class::cast);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("The index knows a class that is not there", missing);
    }
  }
}
