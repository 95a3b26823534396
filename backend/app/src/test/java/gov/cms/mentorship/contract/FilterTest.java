package gov.cms.mentorship.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A filter that nobody can mean is refused, in the same way wherever it stands. */
@IntegrationTest
class FilterTest {

  private static final String PROGRAM = "program=cms-isso";

  private final Api coordinator = Api.as(TestPerson.coordinator());

  static Stream<Operation> takingAProgram() {
    return Contract.committed().operations().stream()
        .filter(operation -> takes(operation, "program"));
  }

  static Stream<Operation> namingAProgram() {
    return Contract.committed().operations().stream()
        .filter(operation -> operation.description().has("requestBody"))
        .filter(operation -> ExampleBody.of(operation).body().has("program"));
  }

  static Stream<Arguments> singleParameters() {
    return Contract.committed().operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .flatMap(operation ->
            operation
                .parameters("query")
                .filter(parameter -> !parameter.at("/schema/type").asText().equals("array"))
                .map(parameter -> Arguments.of(operation, parameter.path("name").asText())));
  }

  @ParameterizedTest
  @MethodSource("takingAProgram")
  void aProgramThatDoesNotExistIsRefused(Operation operation) {
    refused(get(operation, "program=nope"), "/program");
    refused(get(operation, "program="), "/program");
  }

  @ParameterizedTest
  @MethodSource("namingAProgram")
  void aProgramThatDoesNotExistIsRefusedInABody(Operation operation) {
    Scene scene = Scenes.successOf(operation);
    for (String slug : List.of("nope", "")) {
      scene
          .send(scene.body().with("/program", slug))
          .then()
          .statusCode(400)
          .body("type", equalTo("urn:mentorship:problem:validation-failed"))
          .body("errors.pointer", contains("/program"));
    }
  }

  @ParameterizedTest
  @MethodSource("singleParameters")
  void aParameterThatTakesOneValueTakesOne(Operation operation, String parameter) {
    refused(get(operation, "%1$s=1&%1$s=2".formatted(parameter)), "/" + parameter);
  }

  @ParameterizedTest
  @CsvSource({
    "/profiles, open=maybe, /open",
    "/profiles, open=TRUE, /open",
    "/profiles, open=1, /open",
    "/profiles, open=, /open",
    "/profiles, topic=NOPE, /topic",
    "/profiles, focusArea=NOPE, /focusArea",
    "/profiles, workRole=NOPE, /workRole",
    "/profiles, controlFamily=NOPE, /controlFamily",
    "/profiles, certification=NOPE, /certification",
    "/profiles, cadence=NOPE, /cadence",
    "/profiles, role=MENTEE, /role",
    "/meeting-reports, engagementId=zz, /engagementId",
    "/meeting-reports, engagementId=1-1-1-1-1, /engagementId",
    "/meeting-reports, helpWanted=maybe, /helpWanted",
    "/meeting-reports, helpHandled=maybe, /helpHandled",
    "/meeting-reports, state=NOPE, /state",
    "/metrics/summary, from=yesterday, /from",
    "/metrics/summary, to=9999-12-31, /to",
    "/enrollments, role=NOPE, /role",
    "/engagements, state=NOPE, /state",
    "/engagements, person=you, /person",
  })
  void aValueThatNoFilterHasIsRefused(String list, String filter, String pointer) {
    refused(coordinator.get(list + "?" + PROGRAM + "&" + filter), pointer);
  }

  @ParameterizedTest
  @CsvSource({"/profiles", "/enrollments", "/engagements"})
  void aSearchTextHasALimit(String list) {
    coordinator.get(list + "?" + PROGRAM + "&q=" + "x".repeat(200)).then().statusCode(200);
    refused(coordinator.get(list + "?" + PROGRAM + "&q=" + "x".repeat(201)), "/q");
  }

  private Response get(Operation operation, String query) {
    boolean needsProgram = takes(operation, "program") && !query.contains("program=");
    return coordinator.get(address(operation) + "?" + query + (needsProgram ? "&" + PROGRAM : ""));
  }

  private static boolean takes(Operation operation, String parameter) {
    return operation
        .parameters("query")
        .anyMatch(taken -> taken.path("name").asText().equals(parameter));
  }

  private static String address(Operation operation) {
    return operation.address(name -> UUID.randomUUID().toString());
  }

  private static void refused(Response answer, String pointer) {
    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:mentorship:problem:validation-failed"))
        .body("errors.pointer", contains(pointer));
  }
}
