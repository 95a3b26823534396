package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends to each parameter and each field of the contract what no honest caller would send. */
@IntegrationTest
class HostileInputTest {

  /** Text that no database column takes. */
  private static final List<String> UNSTORABLE = List.of("a\u0000b", "\u0007");

  private static final String HALF_A_CHARACTER = "\ud800";

  private static final List<String> OTHERS =
      List.of(
          "+5874897-12-31",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "P2147483647Y",
          "99999999999999999999",
          "",
          "%",
          "x".repeat(10_000));

  /** Half a character cannot be sent as it is, only escaped. */
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Api coordinator = Api.as(TestPerson.coordinator());

  static Stream<Arguments> queryParameters() {
    return Contract.committed().operations().stream()
        .flatMap(operation ->
            queryParameters(operation)
                .map(parameter -> Arguments.of(operation.id(), parameter, operation)));
  }

  static Stream<Arguments> requestTexts() {
    return Contract.committed().operations().stream()
        .filter(operation -> operation.description().has("requestBody"))
        .flatMap(operation ->
            ExampleBody.of(operation).texts().stream()
                .map(field -> Arguments.of(operation.id(), field, operation)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("queryParameters")
  void noQueryParameterIsTooMuch(String id, String parameter, Operation operation) {
    for (String value : UNSTORABLE) {
      assertThat(query(operation, parameter, value)).as("%s: %s", parameter, value).isEqualTo(400);
    }
    for (String value : OTHERS) {
      assertThat(query(operation, parameter, value)).as("%s: %s", parameter, value).isLessThan(500);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("requestTexts")
  void noTextOfABodyIsTooMuch(String id, String field, Operation operation) {
    for (String value : UNSTORABLE) {
      assertThat(send(operation, field, value)).as("%s: %s", field, value).isEqualTo(400);
    }
    assertThat(send(operation, field, HALF_A_CHARACTER)).as(field).isEqualTo(400);
    for (String value : OTHERS) {
      assertThat(send(operation, field, value)).as("%s: %s", field, value).isLessThan(500);
    }
  }

  /** Without the contract: an address that is too long does not even reach the application. */
  private int query(Operation operation, String parameter, String value) {
    boolean needsProgram =
        !parameter.equals("program") && queryParameters(operation).anyMatch("program"::equals);
    return request(operation)
        .noFilters()
        .queryParams(needsProgram ? Map.of("program", "cms-isso") : Map.of())
        .queryParam(parameter, value)
        .request(operation.method(), address(operation))
        .statusCode();
  }

  private int send(Operation operation, String field, String value) {
    JsonNode body = ExampleBody.of(operation).with(field, value);
    try {
      return request(operation)
          .contentType("application/json")
          .body(ASCII.writeValueAsString(body))
          .request(operation.method(), address(operation))
          .statusCode();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private RequestSpecification request(Operation operation) {
    return operation.conditional()
        ? coordinator.request().header("If-Match", "\"0\"")
        : coordinator.request();
  }

  private static Stream<String> queryParameters(Operation operation) {
    return operation.parameters("query").map(parameter -> parameter.path("name").asText());
  }

  private static String address(Operation operation) {
    return operation.address(
        name -> name.equals("slug") ? "cms-isso" : UUID.randomUUID().toString());
  }
}
