package gov.cms.mentorship.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("integration")
class LocalPlatformTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static LocalPlatform platform;

  @BeforeAll
  static void start() {
    platform = LocalPlatform.forTests();
  }

  @AfterAll
  static void stop() {
    platform.close();
    assertThat(platform.processes()).noneMatch(ChildProcess::isAlive);
  }

  static List<DemoAccount> accounts() {
    return DemoAccounts.ALL;
  }

  static List<ServiceAccount> serviceAccounts() {
    return List.of(ServiceAccount.DASHBOARD, ServiceAccount.CMS_INTEGRATION);
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void everyAccountSignsIn(DemoAccount account) throws Exception {
    JsonNode claims = claims(platform.keycloak().token(account));

    assertThat(claims.get("iss").asText()).isEqualTo(platform.keycloak().realmUrl());
    assertThat(claims.get("sub").asText()).isEqualTo(account.subject().toString());
    assertThat(claims.get("aud").asText()).isEqualTo("mentorship-api");
    assertThat(claims.get("email").asText()).isEqualTo(account.email());
    assertThat(claims.get("given_name").asText()).isEqualTo(account.givenName());
    assertThat(claims.get("family_name").asText()).isEqualTo(account.familyName());
    assertThat(claims.get("preferred_username").asText()).isEqualTo(account.name());
    assertThat(claims.at("/realm_access/roles"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(account.roles());
    assertThat(scopes(claims)).noneMatch(scope -> scope.contains(":"));
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
  }

  @ParameterizedTest
  @MethodSource("serviceAccounts")
  void everyServiceAccountHasItsScopes(ServiceAccount account) throws Exception {
    JsonNode claims = claims(platform.keycloak().serviceToken(account));

    assertThat(claims.get("aud").asText()).isEqualTo("mentorship-api");
    assertThat(claims.get("azp").asText()).isEqualTo(account.clientId());
    assertThat(claims.hasNonNull("sub")).isTrue();
    assertThat(scopes(claims)).containsExactlyInAnyOrderElementsOf(account.scopes());
  }

  @Test
  void thePagesSignInByCodeWithProofOnly() throws Exception {
    String signIn =
        platform.keycloak().realmUrl()
            + "/protocol/openid-connect/auth?client_id=mentorship-spa&response_type=code"
            + "&scope=openid&prompt=none&redirect_uri=http://localhost:8081/silent-renew.html";

    assertThat(location(signIn)).contains("code_challenge_method");
    assertThat(location(signIn + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43)))
        .startsWith("http://localhost:8081/silent-renew.html?error=login_required");
    assertThat(send(signIn.replace("silent-renew.html", "elsewhere")).statusCode()).isEqualTo(400);
  }

  @Test
  void theOwnerChangesTheSchemaAndTheApplicationUsesIt() throws SQLException {
    try (Connection owner = platform.postgres().connect(PostgresServer.OWNER);
        Connection application = platform.postgres().connect(PostgresServer.APPLICATION);
        Statement change = owner.createStatement();
        Statement use = application.createStatement()) {
      for (String extension : List.of("pg_trgm", "unaccent", "btree_gin")) {
        change.execute("CREATE EXTENSION " + extension);
      }
      change.execute("CREATE TABLE note (text text)");

      assertThatThrownBy(() -> use.execute("INSERT INTO note VALUES ('a')"))
          .hasMessageContaining("permission denied for table note");
      assertThatThrownBy(() -> use.execute("CREATE TABLE other (text text)"))
          .hasMessageContaining("permission denied for schema public");

      change.execute("GRANT SELECT, INSERT ON note TO " + PostgresServer.APPLICATION);
      use.execute("INSERT INTO note VALUES ('a')");
      try (ResultSet rows = use.executeQuery("SELECT version(), uuidv7(), text FROM note")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).startsWith("PostgreSQL 18.");
      }
    }
  }

  @Test
  void mailCanBeSentAndRead() throws Exception {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(platform.mail().smtpPort()));
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(new InternetAddress("mentorship@cms.example"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("mentor@cms.example"));
    message.setSubject("A <request>");
    message.setText("Maya asks you to be her mentor.");
    Transport.send(message);

    List<LocalMail> mails = platform.mail().messages("mentor@cms.example");
    assertThat(mails).extracting(LocalMail::subject).containsExactly("A <request>");
    JsonNode listed =
        JSON.readTree(get(platform.mail().url() + "/messages?to=mentor%40cms.example"));
    assertThat(listed).hasSize(1);
    assertThat(listed.at("/0/text").asText().strip()).isEqualTo("Maya asks you to be her mentor.");
    assertThat(JSON.readTree(get(platform.mail().url() + "/messages?to=mentee@cms.example")))
        .isEmpty();
    assertThat(get(platform.mail().url() + "/")).contains("A &lt;request&gt;", "Maya asks you");
  }

  private static JsonNode claims(String token) throws Exception {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
  }

  private static List<String> scopes(JsonNode claims) {
    return Arrays.asList(claims.get("scope").asText().split(" ", -1));
  }

  private static String get(String address) throws Exception {
    return send(address).body();
  }

  private static String location(String address) throws Exception {
    HttpResponse<String> response = send(address);
    assertThat(response.statusCode()).isEqualTo(302);
    return response.headers().firstValue("Location").orElseThrow();
  }

  private static HttpResponse<String> send(String address) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
