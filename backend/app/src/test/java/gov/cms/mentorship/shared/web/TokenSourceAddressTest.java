package gov.cms.mentorship.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.junit.jupiter.api.Test;

class TokenSourceAddressTest {

  @Test
  void callersAreSentToTheRealmAsTheyReachIt() {
    var named =
        OASFactory.createSecurityScheme()
            .openIdConnectUrl(
                "http://keycloak:8080/realms/mentorship/.well-known/openid-configuration");
    assertThat(
            new TokenSource("https://login.example.gov/realms/mentorship")
                .filterSecurityScheme(named)
                .getOpenIdConnectUrl())
        .isEqualTo("https://login.example.gov/realms/mentorship/.well-known/openid-configuration");
  }
}
