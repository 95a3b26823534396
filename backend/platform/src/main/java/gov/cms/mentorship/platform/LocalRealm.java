package gov.cms.mentorship.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The deployment's realm with what only a local run may have: demo accounts with short passwords, a
 * client for password grants, known secrets and addresses of this machine.
 */
public final class LocalRealm {

  /** The name of the realm. */
  public static final String NAME = "mentorship";

  private static final String SPA = "mentorship-spa";
  private static final String SIGNED_OUT = "post.logout.redirect.uris";
  private static final ObjectMapper JSON = new ObjectMapper();

  private LocalRealm() {}

  /** The realm for a Keycloak import; the first address is the application's own. */
  static String json(List<String> applicationUrls) {
    try {
      ObjectNode realm =
          (ObjectNode)
              JSON.readTree(
                  withLocalValues(
                      PlatformProperties.resource("keycloak/mentorship-realm.json"),
                      applicationUrls.getFirst()));
      realm.remove("passwordPolicy");
      ArrayNode clients = (ArrayNode) realm.get("clients");
      clients.add(commandLineClient());
      allowBrowserFrom(clients, applicationUrls);
      ArrayNode users = realm.putArray("users");
      DemoAccounts.ALL.forEach(account -> users.add(user(account)));
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    } catch (JsonProcessingException e) {
      throw new LocalPlatformException("The realm file is no valid JSON", e);
    }
  }

  private static String withLocalValues(String base, String applicationUrl) {
    String realm = base;
    Map<String, String> values =
        Map.of(
            "MENTORSHIP_URL", applicationUrl,
            "DASHBOARD_CLIENT_SECRET", ServiceAccount.DASHBOARD.secret(),
            "CMS_INTEGRATION_CLIENT_SECRET", ServiceAccount.CMS_INTEGRATION.secret());
    for (Map.Entry<String, String> value : values.entrySet()) {
      realm = realm.replace("${" + value.getKey() + "}", value.getValue());
    }
    return realm;
  }

  /** What the pages may return to at the first address, they may at the others. */
  private static void allowBrowserFrom(ArrayNode clients, List<String> applicationUrls) {
    for (JsonNode client : clients) {
      if (SPA.equals(client.get("clientId").asText())) {
        ArrayNode redirects = (ArrayNode) client.get("redirectUris");
        redirects.valueStream().map(JsonNode::asText).toList().stream()
            .flatMap(address -> elsewhere(address, applicationUrls))
            .forEach(redirects::add);
        ObjectNode attributes = (ObjectNode) client.get("attributes");
        String signedOut = attributes.get(SIGNED_OUT).asText();
        attributes.put(
            SIGNED_OUT,
            Stream.concat(Stream.of(signedOut), elsewhere(signedOut, applicationUrls))
                .collect(Collectors.joining("##")));
      }
    }
  }

  /** The same page at the other addresses. */
  private static Stream<String> elsewhere(String address, List<String> applicationUrls) {
    String page = address.substring(applicationUrls.getFirst().length());
    return applicationUrls.stream().skip(1).map(url -> url + page);
  }

  private static ObjectNode commandLineClient() {
    ObjectNode client = JSON.createObjectNode();
    client.put("clientId", KeycloakServer.COMMAND_LINE_CLIENT);
    client.put("publicClient", true);
    client.put("standardFlowEnabled", false);
    client.put("directAccessGrantsEnabled", true);
    client.put("fullScopeAllowed", false);
    ArrayNode scopes = client.putArray("defaultClientScopes");
    List.of("basic", "person", "profile", "email", "roles", "mentorship-api").forEach(scopes::add);
    client.putArray("optionalClientScopes");
    return client;
  }

  private static ObjectNode user(DemoAccount account) {
    ObjectNode user = JSON.createObjectNode();
    user.put("id", account.subject().toString());
    user.put("username", account.name());
    user.put("enabled", true);
    user.put("email", account.email());
    user.put("emailVerified", true);
    user.put("firstName", account.givenName());
    user.put("lastName", account.familyName());
    user.putArray("requiredActions");
    user.putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", account.password())
        .put("temporary", false);
    ArrayNode roles = user.putArray("realmRoles");
    account.roles().forEach(roles::add);
    return user;
  }
}
