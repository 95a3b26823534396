package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation of the contract as every kind of caller. */
@IntegrationTest
class AuthorizationTest {

  private static final String BASE = "/api/v1";

  static Stream<Arguments> operationsAndCallers() {
    return operations()
        .flatMap(operation ->
            Arrays.stream(AccessTable.CallerKind.values())
                .map(caller -> Arguments.of(operation, caller)));
  }

  @Test
  void theTableKnowsEveryOperationOfTheContractAndNoOther() {
    assertThat(AccessTable.operations()).containsExactlyInAnyOrderElementsOf(operations().toList());
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("operationsAndCallers")
  void everyOperationLetsInExactlyWhomItShould(String operation, AccessTable.CallerKind caller) {
    int status = call(operation, caller.api()).statusCode();
    if (AccessTable.allows(operation, caller)) {
      assertThat(status).as("%s as %s", operation, caller).isNotIn(401, 403).isLessThan(500);
    } else if (caller == AccessTable.CallerKind.ANONYMOUS) {
      assertThat(status).as("%s as %s", operation, caller).isEqualTo(401);
    } else {
      assertThat(status).as("%s as %s", operation, caller).isEqualTo(403);
    }
  }

  private static Stream<String> operations() {
    return Contract.committed().operations().stream()
        .map(operation -> operation.method() + " " + operation.path().substring(BASE.length()));
  }

  private static boolean takesBody(String operation) {
    return Contract.committed().operations().stream()
        .filter(known ->
            (known.method() + " " + known.path()).equals(operation.replace(" ", " " + BASE)))
        .anyMatch(known -> known.description().has("requestBody"));
  }

  /** Calls with ids that nobody has and a body that says nothing: the rule comes first. */
  private static Response call(String operation, Api api) {
    List<String> parts = List.of(operation.split(" ", -1));
    String method = parts.getFirst();
    String path =
        parts
            .getLast()
            .replace("{slug}", "nowhere")
            .replaceAll("\\{[^/]+}", UUID.randomUUID() + "");
    RequestSpecification request = api.request().header("If-Match", "\"0\"");
    if (takesBody(operation)) {
      request = request.contentType("application/json").body("{}");
    }
    return request.request(method, path);
  }
}
