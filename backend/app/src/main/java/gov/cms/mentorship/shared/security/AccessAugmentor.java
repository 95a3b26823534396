package gov.cms.mentorship.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns a token into what operations ask for. Somebody who signed in is a participant with the
 * realm roles, whatever scopes the token names. Every other token is a machine's: it has the scopes
 * it was given and nothing else.
 */
@ApplicationScoped
class AccessAugmentor implements SecurityIdentityAugmentor {

  /** The session of a sign-in; client credentials have none. */
  private static final String SESSION_CLAIM = "sid";

  private static final Pattern SPACE = Pattern.compile(" ");
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
    if (token.containsClaim(SESSION_CLAIM)) {
      allowed.addRole(Access.PARTICIPANT);
      identity.getRoles().stream().filter(PEOPLES_ROLES::contains).forEach(allowed::addRole);
    } else {
      scopes(token).filter(MACHINES_SCOPES::contains).forEach(allowed::addRole);
    }
    return Uni.createFrom().item(allowed.build());
  }

  private static Stream<String> scopes(JsonWebToken token) {
    return token.<String>claim("scope").stream().flatMap(SPACE::splitAsStream);
  }
}
