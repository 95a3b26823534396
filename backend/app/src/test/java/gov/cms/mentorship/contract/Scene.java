package gov.cms.mentorship.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * An operation that would succeed now: the rows are there and in the right state, and the caller is
 * the one who may.
 *
 * @param operation what is called
 * @param caller who calls
 * @param address where
 * @param versioned what the precondition is about, if there is one
 * @param body what is sent, with every field that can be sent at once
 */
record Scene(Operation operation, Api caller, String address, String versioned, ExampleBody body) {

  /** Half a character cannot be sent as it is, only escaped. */
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Sends a body in place of the good one, with the right precondition. */
  Response send(JsonNode other) {
    RequestSpecification request = caller.request().contentType("application/json");
    if (operation.conditional()) {
      request = request.header("If-Match", caller.tag(versioned));
    }
    try {
      return request.body(ASCII.writeValueAsString(other)).request(operation.method(), address);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
