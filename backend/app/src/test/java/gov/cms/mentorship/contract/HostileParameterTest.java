package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends to each query parameter of the contract what no honest caller would send. */
@IntegrationTest
class HostileParameterTest {

  /** Text that no database column takes. */
  private static final List<String> UNSTORABLE = List.of("a\u0000b", "\u0007");

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

  private final Api coordinator = Api.as(TestPerson.coordinator());

  static Stream<Arguments> queryParameters() {
    return Contract.committed().operations().stream()
        .flatMap(operation ->
            queryParameters(operation)
                .map(parameter -> Arguments.of(operation.id(), parameter, operation)));
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

  /** Without the contract: an address that is too long does not even reach the application. */
  private int query(Operation operation, String parameter, String value) {
    boolean needsProgram =
        !parameter.equals("program") && queryParameters(operation).anyMatch("program"::equals);
    return coordinator
        .request()
        .noFilters()
        .queryParams(needsProgram ? Map.of("program", "cms-isso") : Map.of())
        .queryParam(parameter, value)
        .request(operation.method(), address(operation))
        .statusCode();
  }

  private static Stream<String> queryParameters(Operation operation) {
    return operation.parameters("query").map(parameter -> parameter.path("name").asText());
  }

  private static String address(Operation operation) {
    return operation.address(
        name -> name.equals("slug") ? "cms-isso" : UUID.randomUUID().toString());
  }
}
