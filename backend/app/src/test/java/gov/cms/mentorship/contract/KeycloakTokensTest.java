package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.platform.DemoAccount;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.KeycloakServer;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Logs;
import gov.cms.mentorship.testing.TestPlatform;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tokens of the real Keycloak open. */
@IntegrationTest
class KeycloakTokensTest {

  private static final String SUMMARY = "/metrics/summary?program=cms-isso";
  private static final String ENROLLMENTS = "/enrollments?program=cms-isso";

  private final KeycloakServer keycloak = TestPlatform.platform().keycloak();

  static Stream<DemoAccount> accounts() {
    return DemoAccounts.ALL.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accounts")
  void whoeverSignsInIsAParticipantWithTheirRoles(DemoAccount account) {
    Object[] roles =
        Stream.concat(Stream.of("participant"), account.roles().stream())
            .map(role -> role.toUpperCase(Locale.ROOT))
            .toArray();
    Api.withToken(keycloak.token(account))
        .get("/me")
        .then()
        .statusCode(200)
        .body("email", equalTo(account.email()))
        .body("roles", containsInAnyOrder(roles));
  }

  @Test
  void theDashboardReadsFiguresAndNothingAboutPeople() {
    Api dashboard = machine("dashboard");
    dashboard.get(SUMMARY).then().statusCode(200);
    dashboard.get(ENROLLMENTS).then().statusCode(403);
    dashboard.get("/me").then().statusCode(403);
  }

  @Test
  void theIntegrationReadsPeopleButNoFigures() {
    Api integration = machine("cms-integration");
    integration.get(ENROLLMENTS).then().statusCode(200);
    integration.get("/engagements?program=cms-isso").then().statusCode(200);
    integration.get(SUMMARY).then().statusCode(403);
    integration.get("/me").then().statusCode(403);
  }

  @Test
  void aTokenThatWasTamperedWithOpensNothing() {
    String token = keycloak.token(DemoAccounts.COORDINATOR);
    Api.withToken(token.substring(0, token.length() - 4) + "AAAA")
        .get("/me")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "a.b.c", "e30.e30.e30", "../../etc/passwd"})
  void whatIsNoTokenIsRefusedWithoutAskingKeycloak(String garbage) {
    try (Logs logs = Logs.open()) {
      Api.withToken(garbage)
          .get("/me")
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", equalTo("Bearer"))
          .body("type", equalTo("urn:mentorship:problem:unauthenticated"));
      assertThat(logs.text()).doesNotContain(garbage).doesNotContainIgnoringCase("introspect");
    }
    assertThat(setting("allow-opaque-token-introspection")).isFalse();
    assertThat(setting("allow-jwt-introspection")).isFalse();
  }

  private static boolean setting(String name) {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.token." + name, Boolean.class);
  }

  private Api machine(String client) {
    return Api.withToken(keycloak.serviceToken(client, client + "-local-secret"));
  }
}
