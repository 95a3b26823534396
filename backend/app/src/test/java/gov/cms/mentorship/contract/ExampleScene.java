package gov.cms.mentorship.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestClock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody calls an operation as its example shows it.
 *
 * @param scene one that ends well
 * @param program what the answer is narrowed to, where the operation lists what is there
 */
record ExampleScene(Scene scene, String program) {

  /** What names something of a scene, and not what it says: ids, days and moments. */
  private static final String OF_THE_SCENE =
      "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\d(T.*Z)?";

  /** A scene in which one of its people calls; what is about nothing is called by somebody else. */
  static ExampleScene of(Operation operation, ExampleWorld world) {
    Scene scene =
        operation.method().equals("GET") && AccessTable.of(operation).subject().equals("nothing")
            ? world.scene(operation)
            : Scenes.successesOf(operation)
                .filter(played -> played.caller().part().isPresent())
                .findFirst()
                .orElseGet(() -> Scenes.successOf(operation));
    return new ExampleScene(scene, world.program());
  }

  /** Sends the example request, with the ids, days and moments of the scene. */
  Response send(String accept) {
    Operation operation = scene.operation();
    RequestSpecification request =
        scene.api().request().accept(accept + ", application/problem+json");
    if (operation.conditional()) {
      request.header("If-Match", scene.currentTag());
    }
    if (operation.takesFile()) {
      request.contentType(operation.bodyType()).body(operation.exampleFile());
    } else if (operation.description().has("requestBody")) {
      request.contentType(operation.bodyType()).body(placed(operation.exampleBody()).toString());
    }
    return request.request(operation.method(), address());
  }

  private JsonNode placed(JsonNode example) {
    ObjectNode body = example.deepCopy();
    scene
        .patch()
        .properties()
        .forEach(field -> {
          if (body.has(field.getKey()) && isOfTheScene(field.getValue())) {
            body.set(field.getKey(), field.getValue());
          }
        });
    return body;
  }

  private static boolean isOfTheScene(JsonNode value) {
    return value.isContainerNode()
        ? value.valueStream().anyMatch(ExampleScene::isOfTheScene)
        : value.asText().matches(OF_THE_SCENE);
  }

  private String address() {
    Operation operation = scene.operation();
    return operation.address(scene.situation().ids()::get)
        + operation
            .parameters("query")
            .map(parameter -> parameter.path("name").asText())
            .filter(Set.of("program", "day")::contains)
            .map(name -> "?" + name + "=" + (name.equals("day") ? TestClock.today() : program))
            .collect(Collectors.joining());
  }
}
