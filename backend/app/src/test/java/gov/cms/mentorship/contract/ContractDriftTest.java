package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ContractDriftTest {

  private static final String REALM = "/components/securitySchemes/accessToken/openIdConnectUrl";

  @Test
  void theCommittedContractIsWhatTheCodeSays() throws Exception {
    String served = RestAssured.given().get("/openapi").then().statusCode(200).extract().asString();
    ObjectNode code = (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(served);
    // Each installation names its own realm.
    ((ObjectNode) code.at("/components/securitySchemes/accessToken"))
        .set("openIdConnectUrl", Contract.committed().document().at(REALM));
    assertThat(Contract.committed().document())
        .as("The contract is stale: run make generate and commit the result")
        .isEqualTo(code);
  }
}
