package gov.cms.mentorship.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.shared.task.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.Test;

class TaskKindsTest {

  private record Kind(String name, String subject) implements TaskKind {}

  @Test
  void theContractListsEachKindAndEachSubjectOnce() {
    OpenAPI contract =
        OASFactory.createOpenAPI().components(OASFactory.createComponents().schemas(Map.of()));
    new TaskKinds(
            List.of(
                new Kind("READ", "BOOK"), new Kind("WRITE", "BOOK"), new Kind("LISTEN", "SONG")))
        .filterOpenAPI(contract);
    assertThat(words(contract, TaskKinds.KIND)).containsExactly("LISTEN", "READ", "WRITE");
    assertThat(words(contract, TaskKinds.SUBJECT_TYPE)).containsExactly("BOOK", "SONG");
  }

  @Test
  void twoFeaturesCannotNameAKindAlike() {
    assertThatThrownBy(
            () -> new TaskKinds(List.of(new Kind("READ", "BOOK"), new Kind("READ", "LETTER"))))
        .hasMessageContaining("same name");
  }

  private static List<Object> words(OpenAPI contract, String schema) {
    return Objects.requireNonNull(contract.getComponents().getSchemas().get(schema))
        .getEnumeration();
  }
}
