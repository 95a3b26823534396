package gov.cms.mentorship.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.testing.Contract;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the deployment gives to whom. */
class DeploymentTest {

  private final JsonNode services;

  DeploymentTest() throws IOException {
    services = new YAMLMapper().readTree(new File("../../docker/compose.yml")).path("services");
  }

  @Test
  void onlyTheDatabaseAndItsMigrationAreGivenTheOwnersPassword() {
    assertThat(services.properties())
        .filteredOn(service -> service.getValue().toString().contains("owner_password"))
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("postgres", "migrate");
  }

  @Test
  void theApplicationWaitsForTheMigration() {
    assertThat(services.at("/api/depends_on/migrate/condition").asText())
        .isEqualTo("service_completed_successfully");
    assertThat(services.at("/migrate/command/0").asText()).isEqualTo("migrate");
  }

  @Test
  void theApplicationReadsTheProgramsOfTheInstallation() {
    String folder = services.at("/api/environment/MENTORSHIP_PROGRAMS_FOLDER").asText();
    assertThat(services.at("/api/volumes/0").asText()).isEqualTo("./programs:" + folder + ":ro");
    assertThat(new File("../../docker/programs/presets")).isDirectory();
    assertThat(new File("../../docker/programs/surveys")).isDirectory();
  }

  @Test
  void theDatabaseDoesNotLogTheValuesOfFailingStatements() {
    assertThat(services.at("/postgres/command").toString())
        .contains("log_error_verbosity=terse", "log_min_error_statement=panic");
  }

  @Test
  void everyServiceHasALimitOfMemory() {
    assertThat(services.properties())
        .allSatisfy(service ->
            assertThat(service.getValue().path("mem_limit").asText())
                .as(service.getKey())
                .matches("[0-9]+[mg]"));
  }

  @Test
  void aBrowserReturnsFromSigningInToExactAddressesAlone() throws IOException {
    JsonNode realm =
        new ObjectMapper().readTree(new File("../../docker/keycloak/mentorship-realm.json"));
    assertThat(realm.path("clients"))
        .allSatisfy(
            client -> assertThat(client.path("redirectUris").toString()).doesNotContain("*"));
    assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
    assertThat(realm.path("refreshTokenMaxReuse").asInt(-1)).isZero();
    assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
  }

  @Test
  void theProxyAnswersWhoCallsTooFastWithAProblemOfTheContract() throws IOException {
    String proxy = Files.readString(Path.of("../../docker/web/mentorship.conf.template"));
    Matcher answer =
        Pattern.compile("location @too_many \\{(.*?)return 429 '([^']+)';", Pattern.DOTALL)
            .matcher(proxy);
    assertThat(answer.find()).isTrue();
    assertThat(answer.group(1))
        .contains("default_type application/problem+json;")
        .containsPattern("add_header Retry-After \\d+ always;")
        .contains("add_header X-Request-Id $request_id always;");
    JsonNode problem = new ObjectMapper().readTree(answer.group(2));
    Contract contract = Contract.committed();
    assertThat(contract.faults(contract.document().at("/components/schemas/Problem"), problem))
        .isEmpty();
    assertThat(problem.path("type").asText())
        .isEqualTo(CommonProblem.TOO_MANY_REQUESTS.uri().toString());
    assertThat(problem.path("title").asText()).isEqualTo(CommonProblem.TOO_MANY_REQUESTS.title());
  }

  @Test
  void theProxyLimitsCallsAndLeavesTheAnswersOfTheApplicationAsTheyAre() throws IOException {
    assertThat(Files.readString(Path.of("../../docker/web/mentorship.conf.template")))
        .containsPattern("location /api/ \\{\\s+limit_req zone=");
    assertThat(Files.readString(Path.of("../../docker/web/proxy.conf"))).contains("\ngzip off;");
  }
}
