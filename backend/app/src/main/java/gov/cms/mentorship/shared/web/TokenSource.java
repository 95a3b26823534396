package gov.cms.mentorship.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Names in the contract that is served the realm as callers reach it. The application itself may
 * reach it at another address.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class TokenSource implements OASFilter {

  private final String issuer;

  /** Made by the contract, at the start of the application. */
  public TokenSource() {
    this(ConfigProvider.getConfig().getValue("mentorship.web.issuer", String.class));
  }

  TokenSource(String issuer) {
    this.issuer = issuer;
  }

  @Override
  public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
    return scheme.openIdConnectUrl(issuer + "/.well-known/openid-configuration");
  }
}
