package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is changed by a merge patch keeps what the patch does not name. */
@IntegrationTest
class MergePatchTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Operation> patches() {
    return Contract.committed().operations().stream()
        .filter(operation -> operation.method().equals("PATCH"));
  }

  @ParameterizedTest
  @MethodSource("patches")
  void aFieldThatIsAbsentKeepsItsValue(Operation operation) {
    Scene scene = Scenes.successOf(operation);
    JsonNode written = changed(scene.send(scene.body().body()));
    assertThat(changed(scene.send(patch()))).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("patches")
  void nullIsForWhatTheContractSaysMayGo(Operation operation) {
    Scene scene = Scenes.successOf(operation);
    changed(scene.send(scene.body().body()));
    Contract.committed()
        .resolve(operation.bodySchema())
        .path("properties")
        .properties()
        .forEach(field -> {
          ObjectNode patch = patch().putNull(field.getKey());
          if (!mayBeNull(field.getValue())) {
            scene
                .send(patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/" + field.getKey()));
          } else {
            // Of several that may go, one may have to stay.
            scene.send(scene.body().body());
            assertThat(scene.send(patch).statusCode()).as(field.getKey()).isIn(200, 409);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("patches")
  void aFieldThatIsNotKnownIsRefusedEvenIfItGoes(Operation operation) {
    Scenes.successOf(operation)
        .send(patch().putNull("nope"))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/nope"));
  }

  private static ObjectNode patch() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static boolean mayBeNull(JsonNode schema) {
    return schema.path("type").isArray() || schema.has("anyOf");
  }

  /** What is there now, besides when it was changed. */
  private static JsonNode changed(Response answer) {
    answer.then().statusCode(200);
    try {
      return ((ObjectNode) JSON.readTree(answer.asString())).without("updatedAt");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
