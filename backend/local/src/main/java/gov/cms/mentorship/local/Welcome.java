package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.KeycloakServer;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPorts;
import gov.cms.mentorship.platform.LocalRealm;
import gov.cms.mentorship.platform.PostgresServer;
import gov.cms.mentorship.platform.ServiceAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a person needs to know once a local run is ready. */
final class Welcome {

  private Welcome() {}

  static String text(LocalPorts ports, LocalPlatform platform, Path logs) {
    return """

    The mentorship platform is ready.

      Application  %1$s
      API          %1$s/api/v1  (contract %1$s/openapi, try it at %1$s/q/swagger-ui)
      Health       %1$s/q/health
      Keycloak     %2$s  (realm %3$s, administrator %4$s / %4$s)
      Mail         %5$s  (SMTP on port %6$d)
      PostgreSQL   %7$s  (%8$s / %8$s)

    Sign in with one of these names; the password is the name.

    %9$s

    Machines call the API with a client id and a secret.

    %10$s

    Log files are in %11$s
    Ctrl-C ends it when it runs in the foreground, make stop always.
    """
        .formatted(
            ports.applicationUrl(),
            platform.keycloak().url(),
            LocalRealm.NAME,
            KeycloakServer.LOCAL_ADMINISTRATOR,
            platform.mail().url(),
            platform.mail().smtpPort(),
            platform.postgres().jdbcUrl().replace("jdbc:", ""),
            PostgresServer.APPLICATION,
            accounts(),
            serviceAccounts(),
            logs);
  }

  private static String accounts() {
    return DemoAccounts.ALL.stream()
        .map(account ->
            "  %-12s %-18s %s".formatted(account.name(), account.displayName(), account.purpose()))
        .collect(Collectors.joining("\n"));
  }

  private static String serviceAccounts() {
    return List.of(ServiceAccount.DASHBOARD, ServiceAccount.CMS_INTEGRATION).stream()
        .map(account ->
            "  %-16s %-30s %s"
                .formatted(
                    account.clientId(), account.secret(), String.join(" ", account.scopes())))
        .collect(Collectors.joining("\n"));
  }
}
