package gov.cms.mentorship.shared.contract;

import gov.cms.mentorship.shared.http.MergePatch;
import jakarta.ws.rs.PATCH;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What a merge patch may change: the record that the type of its parameter names. */
final class MergePatches {

  private static final DotName MERGE_PATCH = DotName.createSimple(MergePatch.class);

  private final Map<String, String> schemaOfOperation = new HashMap<>();

  MergePatches(IndexView index) {
    index.getAnnotations(DotName.createSimple(PATCH.class)).stream()
        .map(AnnotationInstance::target)
        .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
        .forEach(target -> note(target.asMethod(), index));
  }

  private void note(MethodInfo operation, IndexView index) {
    operation.parameterTypes().stream()
        .filter(type -> type.name().equals(MERGE_PATCH))
        .map(type -> type.asParameterizedType().arguments().getFirst().name())
        .forEach(changed ->
            schemaOfOperation.put(
                operation.name(), RecordSchemas.schemaName(index.getClassByName(changed))));
  }

  /**
   * Describes the bodies of all merge patches.
   *
   * @throws IllegalStateException if the schema of a record is not there
   */
  void addTo(OpenAPI contract) {
    Map<String, Schema> schemas = contract.getComponents().getSchemas();
    contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .forEach(operation -> describe(operation, schemas));
  }

  private void describe(Operation operation, Map<String, Schema> schemas) {
    @Nullable String name = schemaOfOperation.get(operation.getOperationId());
    if (name == null) {
      return;
    }
    if (!schemas.containsKey(name)) {
      throw new IllegalStateException(
          "Annotate %s with @Schema: only a merge patch mentions it".formatted(name));
    }
    operation.setRequestBody(
        OASFactory.createRequestBody()
            .required(true)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        MergePatch.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/" + name)))));
  }
}
