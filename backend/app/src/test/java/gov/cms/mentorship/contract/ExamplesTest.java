package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract shows is true: each request is taken, and answered with what is shown. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("src/main/resources/contract/examples");
  private static final int GROUP = 5;

  @Inject OwnProgram ownProgram;

  private @Nullable ExampleWorld world;

  @AfterAll
  static void leaveNoSurveyOpen() {
    SurveySubject.retireAll();
  }

  static Stream<Operation> operations() {
    return Contract.committed().operations().stream();
  }

  @Test
  void everyBodyHasAnExampleAndEveryExampleABody() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(operations().flatMap(ExamplesTest::files).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theRequestIsTakenAndAnsweredWithWhatIsShown(Operation operation) throws IOException {
    Map.Entry<String, JsonNode> success = operation.success();
    JsonNode content = success.getValue().path("content");
    Stream<String> accepted = content.isEmpty() ? Stream.of("*/*") : names(content);
    for (String mediaType : accepted.toList()) {
      Response answer = ExampleScene.of(operation, world()).send(mediaType);
      assertThat(answer.statusCode())
          .as(answer.asString())
          .isEqualTo(Integer.parseInt(success.getKey()));
      JsonNode shown = content.path(mediaType);
      if (mediaType.endsWith("json")) {
        assertThat(Contract.committed().faults(shown.path("schema"), shown.path("example")))
            .isEmpty();
        assertThat(members(shown.path("example")))
            .isEqualTo(members(new ObjectMapper().readTree(answer.asString())));
      } else {
        assertThat(shown.path("example").asText().lines().findFirst())
            .isEqualTo(answer.asString().lines().findFirst());
      }
    }
  }

  /** Filled by the first test: before it nobody can call. */
  private ExampleWorld world() {
    if (world == null) {
      world = ExampleWorld.in(ownProgram.add(GROUP));
    }
    return world;
  }

  private static Stream<String> files(Operation operation) {
    Stream<String> request =
        names(operation.description().at("/requestBody/content"))
            .map(mediaType -> operation.id() + ".request." + ending(mediaType));
    Stream<String> response =
        names(operation.success().getValue().path("content"))
            .map(mediaType -> operation.id() + ".response." + ending(mediaType));
    return Stream.concat(request, response);
  }

  private static String ending(String mediaType) {
    return mediaType.replaceFirst(".*[/+]", "");
  }

  private static Stream<String> names(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey);
  }

  /** The pointers of all members, those of all elements of an array together. */
  private static TreeSet<String> members(JsonNode body) {
    TreeSet<String> members = new TreeSet<>();
    collect(body, "", members);
    return members;
  }

  private static void collect(JsonNode value, String pointer, TreeSet<String> members) {
    if (!pointer.isEmpty()) {
      members.add(pointer);
    }
    if (value.isArray()) {
      value.forEach(element -> collect(element, pointer + "/*", members));
    } else {
      value
          .properties()
          .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), members));
    }
  }
}
