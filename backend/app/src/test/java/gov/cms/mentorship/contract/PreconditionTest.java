package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes something says which version of it they have seen. */
@IntegrationTest
class PreconditionTest {

  /** Membership in a set has no versions. */
  private static final String BLOCKS = "/me/blocks/";

  static Stream<Operation> changes() {
    return Contract.committed().operations().stream()
        .filter(operation -> !operation.method().equals("GET"))
        .filter(operation -> !operation.description().path("responses").has("201"))
        .filter(operation -> !operation.path().contains(BLOCKS));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyChangeRequiresAPrecondition(Operation operation) {
    assertThat(operation.conditional()).as("declares If-Match").isTrue();
    RequestSpecification request = caller(operation).request();
    if (operation.description().has("requestBody")) {
      request =
          request.contentType("application/json").body(ExampleBody.of(operation).body().toString());
    }
    request
        .request(operation.method(), operation.address(name -> UUID.randomUUID().toString()))
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:mentorship:problem:precondition-required"));
  }

  private static Api caller(Operation operation) {
    String name = operation.method() + " " + operation.address(parameter -> "{" + parameter + "}");
    return Arrays.stream(AccessTable.CallerKind.values())
        .filter(kind -> AccessTable.allows(name, kind))
        .findFirst()
        .orElseThrow()
        .api();
  }
}
