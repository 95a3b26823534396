package gov.cms.mentorship.shared.actor;

import gov.cms.mentorship.shared.security.Roles;
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
 * Turns a token into what operations ask for. A person is a participant with the realm roles,
 * whatever scopes the token names; a machine has the scopes it was given and nothing else.
 */
@ApplicationScoped
class GrantedRoles implements SecurityIdentityAugmentor {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Set<String> PEOPLES = Set.of(Roles.COORDINATOR, Roles.ANALYST, Roles.ADMIN);
  private static final Set<String> MACHINES =
      Set.of(
          Roles.METRICS_READ,
          Roles.PARTICIPANTS_READ,
          Roles.PARTICIPANTS_WRITE,
          Roles.ENGAGEMENTS_READ,
          Roles.CHANGES_READ);

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    QuarkusSecurityIdentity.Builder granted =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(token)
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes());
    switch (TokenKind.of(token)) {
      case PERSON -> {
        granted.addRole(Roles.PARTICIPANT);
        identity.getRoles().stream().filter(PEOPLES::contains).forEach(granted::addRole);
      }
      case MACHINE -> scopes(token).filter(MACHINES::contains).forEach(granted::addRole);
    }
    return Uni.createFrom().item(granted.build());
  }

  private static Stream<String> scopes(JsonWebToken token) {
    return token.<String>claim("scope").stream().flatMap(SPACE::splitAsStream);
  }
}
