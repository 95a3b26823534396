package gov.cms.mentorship.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import gov.cms.mentorship.testing.TestClock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody calls an operation on something in a situation.
 *
 * @param operation what is called
 * @param situation what it is about
 * @param caller who calls
 * @param api the API as the caller sees it
 */
record Scene(Operation operation, Situation situation, Caller caller, Api api) {

  /** Half a character cannot be sent as it is, only escaped. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final String PROGRAM = "cms-isso";

  /** What the caller is to be told. */
  Answer expected() {
    AccessTable.Rule rule = AccessTable.of(operation);
    if (!rule.callers().contains(caller.kind())) {
      return caller.kind() == CallerKind.ANONYMOUS ? Answer.UNAUTHENTICATED : Answer.FORBIDDEN;
    }
    Subject subject = Subjects.of(rule);
    Answer success = Answer.successOf(operation);
    return situation
        .relation(caller)
        .map(relation -> rule.deed().answer(subject.life(), situation.state(), relation, success))
        .orElse(Answer.NOT_FOUND);
  }

  /** The body that would be taken, with every field that can be sent at once. */
  ExampleBody body() {
    return ExampleBody.of(operation).patched(patch());
  }

  /** What a body has to say in this situation. */
  JsonNode patch() {
    String patch = situation.body().apply(situation.relation(caller).orElse(Situation.NOBODY));
    try {
      return JSON.readTree(patch.replace('\'', '"'));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Sends the good body, if the operation takes one. */
  Response send(Optional<String> tag) {
    return operation.description().has("requestBody") ? send(body().body(), tag) : call(tag);
  }

  /** Sends a body in place of the good one, with the right precondition. */
  Response send(JsonNode body) {
    return send(body, operation.conditional() ? Optional.of(currentTag()) : Optional.empty());
  }

  /** The version that the caller sees. */
  String currentTag() {
    return api.tag(versioned());
  }

  private Response send(JsonNode body, Optional<String> tag) {
    try {
      return request(tag)
          .contentType(operation.bodyType())
          .body(JSON.writeValueAsString(body))
          .request(operation.method(), address());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Response call(Optional<String> tag) {
    return request(tag).request(operation.method(), address());
  }

  private RequestSpecification request(Optional<String> tag) {
    RequestSpecification request = api.request();
    return tag.map(value -> request.header("If-Match", value)).orElse(request);
  }

  private String address() {
    String query =
        operation
            .parameters("query")
            .filter(parameter -> parameter.path("required").asBoolean())
            .map(parameter -> parameter.path("name").asText())
            .map(name -> name + "=" + (name.equals("day") ? TestClock.today() : PROGRAM))
            .collect(Collectors.joining("&"));
    return operation.address(situation.ids()::get) + (query.isEmpty() ? "" : "?" + query);
  }

  /** A verb and an agreement change what they lie below. */
  private String versioned() {
    String address = address();
    return operation.method().equals("POST") || address.endsWith("/agreement")
        ? address.replaceFirst("(/agreement)?/[^/]+$", "")
        : address;
  }
}
