package gov.cms.mentorship.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns a token into what operations ask for. A machine (client credentials) has the scopes it was
 * given and nothing else; a human has the realm roles and is a participant, whatever scopes the
 * token names.
 */
@ApplicationScoped
class AccessAugmentor implements SecurityIdentityAugmentor {

  /** Keycloak puts it into the tokens of service accounts only. */
  static final String MACHINE_CLAIM = "client_id";

  private static final Set<String> PEOPLES_ROLES =
      Set.of(Access.COORDINATOR, Access.ANALYST, Access.ADMIN);
  private static final Set<String> MACHINES_SCOPES =
      Set.of(
          Access.METRICS_READ,
          Access.PARTICIPANTS_READ,
          Access.PARTICIPANTS_WRITE,
          Access.ENGAGEMENTS_READ,
          Access.CHANGES_READ);

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    QuarkusSecurityIdentity.Builder allowed =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(token)
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes());
    if (token.containsClaim(MACHINE_CLAIM)) {
      String scopes = token.getClaim("scope");
      if (scopes != null) {
        Set.of(scopes.split(" ")).stream()
            .filter(MACHINES_SCOPES::contains)
            .forEach(allowed::addRole);
      }
    } else {
      allowed.addRole(Access.PARTICIPANT);
      identity.getRoles().stream().filter(PEOPLES_ROLES::contains).forEach(allowed::addRole);
    }
    return Uni.createFrom().item(allowed.build());
  }
}
