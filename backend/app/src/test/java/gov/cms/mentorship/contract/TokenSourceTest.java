package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The contract says where tokens come from. */
@IntegrationTest
class TokenSourceTest {

  private static final String SOURCE = "/components/securitySchemes/accessToken/openIdConnectUrl";

  @Test
  void anInstallationServesItWithItsOwnRealm() throws Exception {
    String served = RestAssured.given().get("/openapi").then().statusCode(200).extract().asString();
    JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(served);
    String issuer = ConfigProvider.getConfig().getValue("mentorship.web.issuer", String.class);
    assertThat(contract.at(SOURCE).asText())
        .isEqualTo(issuer + "/.well-known/openid-configuration");
  }

  @Test
  void whatIsCommittedNamesNoInstallation() {
    assertThat(Contract.committed().document().at(SOURCE).asText())
        .isEqualTo(
            "https://identity.example.gov/realms/mentorship/.well-known/openid-configuration");
  }
}
