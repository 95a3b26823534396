package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Plays scenes of one operation: another one after each success of what can happen once. */
final class Stage {

  private final Operation operation;
  private Scene scene;

  Stage(Operation operation) {
    this.operation = operation;
    this.scene = Scenes.successOf(operation);
  }

  boolean happensOnce() {
    return operation.method().equals("POST");
  }

  /** Whether the body of the scene is taken as it is. */
  boolean isSet() {
    return accepts(scene.body().body());
  }

  boolean accepts(ExampleBody.Text field, String text) {
    return accepts(scene.body().with(field.pointer(), text));
  }

  /** What is said about a text that is not taken; empty if it is taken, or refused elsewhere. */
  List<String> objections(ExampleBody.Text field, String text) {
    Response answer = send(scene.body().with(field.pointer(), text));
    if (answer.statusCode() < 300) {
      return List.of();
    }
    List<Map<String, String>> errors = answer.path("errors");
    return errors == null
        ? List.of()
        : errors.stream()
            .filter(error -> field.pointer().equals(error.get("pointer")))
            .map(error -> error.getOrDefault("detail", ""))
            .toList();
  }

  /** Whether a body is taken; whatever else is answered has to be about the body. */
  private boolean accepts(JsonNode body) {
    Response answer = send(body);
    if (answer.statusCode() < 300) {
      return true;
    }
    assertThat(answer.contentType()).startsWith("application/problem+json");
    if (!answer.<String>path("type").endsWith(":incomplete")) {
      assertThat(answer.statusCode()).as("%s with %s", operation, body).isIn(400, 422);
    }
    return false;
  }

  private Response send(JsonNode body) {
    Response answer = scene.send(body);
    if (answer.statusCode() < 300 && happensOnce()) {
      scene = Scenes.successOf(operation);
    }
    return answer;
  }
}
