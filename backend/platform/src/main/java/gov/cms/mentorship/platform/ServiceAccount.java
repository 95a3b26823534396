package gov.cms.mentorship.platform;

import java.util.List;

/**
 * A machine that calls the API in a local run.
 *
 * @param clientId the name of the client
 * @param secret the local secret
 * @param scopes the scopes that its tokens list
 */
public record ServiceAccount(String clientId, String secret, List<String> scopes) {

  /** Reads figures. */
  public static final ServiceAccount DASHBOARD =
      new ServiceAccount("dashboard", "dashboard-local-secret", List.of("metrics:read"));

  /** Keeps other systems in step. */
  public static final ServiceAccount CMS_INTEGRATION =
      new ServiceAccount(
          "cms-integration",
          "cms-integration-local-secret",
          List.of("participants:read", "participants:write", "engagements:read", "changes:read"));
}
