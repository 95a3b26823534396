package gov.cms.mentorship.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens for people who exist for one test only, signed with a key that exists for one run only.
 * The application trusts it as a second issuer, beside the real Keycloak.
 */
final class TestTokens {

  private static final String ISSUER = "https://tests.example";
  private static final KeyPair KEY = newKey();
  private static final Map<TestPerson, String> OF_PERSONS = new ConcurrentHashMap<>();

  private TestTokens() {}

  static Map<String, String> settings() {
    String publicKey = Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded());
    return Map.of(
        "quarkus.oidc.resolve-tenants-with-issuer", "true",
        "quarkus.oidc.tests.public-key", publicKey,
        "quarkus.oidc.tests.client-id", "mentorship-api",
        "quarkus.oidc.tests.application-type", "service",
        "quarkus.oidc.tests.token.issuer", ISSUER,
        "quarkus.oidc.tests.token.audience", "mentorship-api",
        "quarkus.oidc.tests.roles.role-claim-path", "realm_access/roles");
  }

  /** A token of a person; one signature in a run is enough for each. */
  static String ofPerson(TestPerson person) {
    return OF_PERSONS.computeIfAbsent(person, TestTokens::signed);
  }

  private static String signed(TestPerson person) {
    return Jwt.issuer(ISSUER)
        .subject(person.subject())
        .audience("mentorship-api")
        .claim("preferred_username", person.email())
        .claim("given_name", person.givenName())
        .claim("family_name", person.familyName())
        .claim("mentorship_actor", "person")
        .claim("email", person.email())
        .claim("email_verified", true)
        .claim("realm_access", Map.of("roles", person.roles()))
        .expiresIn(Duration.ofHours(1))
        .sign(KEY.getPrivate());
  }

  static String ofMachine(String client, List<String> scopes) {
    return Jwt.issuer(ISSUER)
        .subject("machine-" + client)
        .audience("mentorship-api")
        .claim("azp", client)
        .claim("mentorship_actor", "machine")
        .claim("scope", String.join(" ", scopes))
        .expiresIn(Duration.ofHours(1))
        .sign(KEY.getPrivate());
  }

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
